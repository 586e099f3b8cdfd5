// The compression function of SHA-256 on processors that have it built in; Swift has no way to say these
// instructions. Everywhere else the plain one in Swift is used, which says the same.
#include "SHA256Blocks.h"

#if defined(__x86_64__)

#include <immintrin.h>

#if defined(__GLIBC__)
#if __GLIBC_PREREQ(2, 34)
#define C_LIBRARY_KNOWS
#endif
#endif

#if defined(C_LIBRARY_KNOWS)
#include <sys/platform/x86.h>

// The C library asked the processor already; asking is slow in a virtual machine.
bool sha256_has_instructions(void) {
    return x86_cpu_active(x86_cpu_SHA) && x86_cpu_active(x86_cpu_SSE4_1) && x86_cpu_active(x86_cpu_SSSE3);
}

#else
#include <cpuid.h>

bool sha256_has_instructions(void) {
    unsigned a, b, c, d;
    if (!__get_cpuid(1, &a, &b, &c, &d)) return false;
    if (!(c & bit_SSSE3) || !(c & bit_SSE4_1)) return false;
    if (!__get_cpuid_count(7, 0, &a, &b, &c, &d)) return false;
    return b & (1u << 29);
}

#endif

static const uint32_t constants[64] __attribute__((aligned(16))) = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

// The state as the instructions want it: ABEF and CDGH.
typedef struct { __m128i abef, cdgh; } words;

#define WITH_INSTRUCTIONS __attribute__((target("sha,sse4.1")))

WITH_INSTRUCTIONS static inline words taken_from(const uint32_t state[8]) {
    const __m128i abcd = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)state), 0xb1);
    const __m128i efgh = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)(state + 4)), 0x1b);
    return (words){_mm_alignr_epi8(abcd, efgh, 8), _mm_blend_epi16(efgh, abcd, 0xf0)};
}

WITH_INSTRUCTIONS static inline void put_back(words of, uint32_t state[8]) {
    const __m128i feba = _mm_shuffle_epi32(of.abef, 0x1b);
    const __m128i dchg = _mm_shuffle_epi32(of.cdgh, 0xb1);
    _mm_storeu_si128((__m128i *)state, _mm_blend_epi16(feba, dchg, 0xf0));
    _mm_storeu_si128((__m128i *)(state + 4), _mm_alignr_epi8(dchg, feba, 8));
}

WITH_INSTRUCTIONS static inline void load(const uint8_t *block, __m128i w[4]) {
    const __m128i swapped = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
    for (int i = 0; i < 4; i++)
        w[i] = _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(block + 16 * i)), swapped);
}

// Four rounds; meanwhile the words of the sixteenth round from here are made.
WITH_INSTRUCTIONS static inline void four_rounds(words *of, __m128i w[4], int i) {
    const __m128i sum = _mm_add_epi32(w[i & 3], ((const __m128i *)constants)[i]);
    of->cdgh = _mm_sha256rnds2_epu32(of->cdgh, of->abef, sum);
    of->abef = _mm_sha256rnds2_epu32(of->abef, of->cdgh, _mm_shuffle_epi32(sum, 0x0e));
    if (i < 12) {
        const __m128i last = w[(i + 3) & 3];
        const __m128i next = _mm_add_epi32(
            _mm_sha256msg1_epu32(w[i & 3], w[(i + 1) & 3]), _mm_alignr_epi8(last, w[(i + 2) & 3], 4));
        w[i & 3] = _mm_sha256msg2_epu32(next, last);
    }
}

WITH_INSTRUCTIONS static inline words sum(words a, words b) {
    return (words){_mm_add_epi32(a.abef, b.abef), _mm_add_epi32(a.cdgh, b.cdgh)};
}

WITH_INSTRUCTIONS
void sha256_take_blocks(uint32_t state[8], const uint8_t *blocks, size_t count) {
    words of = taken_from(state);
    for (; count > 0; count--, blocks += 64) {
        const words before = of;
        __m128i w[4];
        load(blocks, w);
#pragma clang loop unroll(full)
        for (int i = 0; i < 16; i++) four_rounds(&of, w, i);
        of = sum(of, before);
    }
    put_back(of, state);
}

WITH_INSTRUCTIONS
void sha256_take_pair(
    uint32_t state[8], const uint8_t *blocks, uint32_t other_state[8], const uint8_t *other_blocks, size_t count) {
    words of = taken_from(state), other = taken_from(other_state);
    for (; count > 0; count--, blocks += 64, other_blocks += 64) {
        const words before = of, other_before = other;
        __m128i w[4], other_w[4];
        load(blocks, w);
        load(other_blocks, other_w);
#pragma clang loop unroll(full)
        for (int i = 0; i < 16; i++) {
            four_rounds(&of, w, i);
            four_rounds(&other, other_w, i);
        }
        of = sum(of, before);
        other = sum(other, other_before);
    }
    put_back(of, state);
    put_back(other, other_state);
}

#else

bool sha256_has_instructions(void) { return false; }

void sha256_take_blocks(uint32_t state[8], const uint8_t *blocks, size_t count) {
    (void)state;
    (void)blocks;
    (void)count;
}

void sha256_take_pair(
    uint32_t state[8], const uint8_t *blocks, uint32_t other_state[8], const uint8_t *other_blocks, size_t count) {
    (void)state;
    (void)blocks;
    (void)other_state;
    (void)other_blocks;
    (void)count;
}

#endif
