#ifndef SHA256_BLOCKS_H
#define SHA256_BLOCKS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Whether this processor has instructions for SHA-256 that this build knows how to use.
bool sha256_has_instructions(void);

/// Takes `count` blocks of 64 bytes into the state, with those instructions. Only where there are some.
void sha256_take_blocks(uint32_t state[8], const uint8_t *blocks, size_t count);

#endif
