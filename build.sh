#!/usr/bin/env bash
# Builds everything with warnings as errors, checks the formatting, validates the content and runs every test.
# Ends with a line “N passed, N failed” and exits with 0 only when nothing failed.
set -euo pipefail
cd "$(dirname "$0")"
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en

dotnet restore Jiheng.slnx --locked-mode
dotnet build Jiheng.slnx --no-restore --nologo -p:UseSharedCompilation=true
dotnet format Jiheng.slnx --no-restore --verify-no-changes --severity warn
dotnet run --project src/Jiheng --no-build -- validate

log=$(mktemp)
trap 'rm -f "$log"; dotnet build-server shutdown >/dev/null 2>&1 || true' EXIT
status=0
dotnet test Jiheng.slnx --no-build --nologo | tee "$log" || status=$?
awk '
    match($0, /Failed: +[0-9]+/)  { failed += substr($0, RSTART + 7, RLENGTH - 7) }
    match($0, /Passed: +[0-9]+/)  { passed += substr($0, RSTART + 7, RLENGTH - 7) }
    END { printf "%d passed, %d failed\n", passed, failed }' "$log"
exit "$status"
