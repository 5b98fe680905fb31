#ifndef SPECTRAIL_CLIBZIP_SHIM_H
#define SPECTRAIL_CLIBZIP_SHIM_H

#include <zip.h>

#endif
