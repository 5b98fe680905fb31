#ifndef SPECTRAIL_CLIBCRYPTO_SHIM_H
#define SPECTRAIL_CLIBCRYPTO_SHIM_H

#include <openssl/evp.h>

#endif
