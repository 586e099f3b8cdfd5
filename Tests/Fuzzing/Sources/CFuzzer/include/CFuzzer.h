#include <stddef.h>
#include <stdint.h>

// From libFuzzer, which comes with the toolchain (LLVM, compiler-rt/lib/fuzzer/FuzzerInterface.h).
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*check)(const uint8_t *bytes, size_t count));
