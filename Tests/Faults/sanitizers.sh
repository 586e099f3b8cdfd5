#!/usr/bin/env bash
# The tests once with the address sanitizer and once with the thread sanitizer: sanitizers.sh [address|thread…]
#
# Each has a build folder of its own beside the package. ConcurrencyTests is left out: it starts 1,200 processes
# of the program, each of which would load the sanitizer; `swift test` runs it, and the other tests run the same code.
set -euo pipefail
cd "$(dirname "$0")/../.."

# Swift's runtime keeps what it made once; the leak check would tell that and nothing of ours.
export ASAN_OPTIONS=detect_leaks=0
export TSAN_OPTIONS=halt_on_error=0
# A backtracer would start a process that itself waits for the one that crashed.
export SWIFT_BACKTRACE=enable=no

[ $# -gt 0 ] || set -- address thread
status=0
for sanitizer in "$@"; do
    folder=".build-$sanitizer"
    log="$folder/report.txt"
    mkdir -p "$folder"
    begun=$SECONDS
    echo "== $sanitizer: building"
    swift build --build-tests -j 2 --scratch-path "$folder" --sanitize="$sanitizer" >"$log" 2>&1 ||
        { tail -n 20 "$log"; exit 1; }
    echo "== $sanitizer: testing ($((SECONDS - begun)) s so far)"
    swift test --skip-build --scratch-path "$folder" --sanitize="$sanitizer" --skip ConcurrencyTests \
        >"$log" 2>&1 || status=1
    grep -a -E "^(✔|✘) Test run" "$log" || tail -n 5 "$log"
    found=$(grep -a -c -E "(Address|Thread)Sanitizer: " "$log" || true)
    echo "== $sanitizer: $found reports of the sanitizer, $((SECONDS - begun)) s; all of it in $log"
    [ "$found" -eq 0 ] || { grep -a -E "^SUMMARY: " "$log" | sort | uniq -c | head -n 20; status=1; }
done
exit $status
