#ifndef SPECTRAIL_CLIBXML2_SHIM_H
#define SPECTRAIL_CLIBXML2_SHIM_H

/* libxml2's headers include ICU's, which clash with those that Foundation carries: a clean build fails. Nothing
 * of ICU is used here, so it is kept out. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#endif
