#ifndef SHA256_BLOCKS_H
#define SHA256_BLOCKS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Whether this processor has instructions for SHA-256 that this build knows how to use.
bool sha256_has_instructions(void);

/// Takes `count` blocks of 64 bytes into the state, with those instructions. Only where there are some.
void sha256_take_blocks(uint32_t state[8], const uint8_t *blocks, size_t count);

/// The same for two states at once, which takes little longer than for one: each waits only for itself.
void sha256_take_pair(
    uint32_t state[8], const uint8_t *blocks, uint32_t other_state[8], const uint8_t *other_blocks, size_t count);

#endif
