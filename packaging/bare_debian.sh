#!/usr/bin/env bash
# For maintainers: do the README's two commands work on a fresh Debian 12?
#
#   sudo packaging/bare_debian.sh ROOT [SOURCE]
#
# ROOT    an empty or absent folder; a Debian with python3, git and apt is bootstrapped into it
#         (about 350 MB, then 2 GB with the libraries). A ROOT made by an earlier call is used again.
# SOURCE  what is cloned, this checkout if not given. Only what is committed arrives.
#
# Needs root, debootstrap and the network. Where this machine reaches the network through a
# certificate authority of its own, the bundle named by PIP_CERT (or the system's) goes along, and
# so does PIP_INDEX_URL. Where DUTYREHAB_SHARED names a folder, it is mounted
# read-only beside the clone as the test material. Remove ROOT afterwards; nothing stays mounted.
set -euo pipefail

here=$(cd "$(dirname "$0")/.." && pwd)
root=${1:?usage: bare_debian.sh ROOT [SOURCE]}
source=${2:-$here}
bundle=${PIP_CERT:-/etc/ssl/certs/ca-certificates.crt}

timed() {
    local began=$SECONDS name=$1 status=0
    shift
    "$@" || status=$?
    echo "--- $name: exit status $status after $((SECONDS - began)) s"
    return "$status"
}

inside() {
    env -i HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
        LANG=C.UTF-8 TERM=dumb PIP_CERT=/root/host-certificates.crt \
        ${PIP_INDEX_URL:+PIP_INDEX_URL="$PIP_INDEX_URL"} \
        ${PIP_DEFAULT_TIMEOUT:+PIP_DEFAULT_TIMEOUT="$PIP_DEFAULT_TIMEOUT"} \
        chroot "$root" sh -c "cd /root/work/dutyrehab && $1"
}

unmount() {
    for place in root/work/shared dev/shm dev/pts sys proc; do
        if mountpoint -q "$root/$place"; then umount "$root/$place"; fi
    done
}

bootstrap() {
    debootstrap --variant=minbase --include=python3,git bookworm "$root" \
        http://deb.debian.org/debian >"$root.log"
}

if [ ! -e "$root/etc/debian_version" ]; then
    timed debootstrap bootstrap
fi
trap unmount EXIT
mount -t proc proc "$root/proc"
mount -t sysfs -o ro sys "$root/sys"
mount -t devpts -o newinstance,ptmxmode=0666 devpts "$root/dev/pts"
mount -t tmpfs tmpfs "$root/dev/shm"

install -d "$root/root/work"
# Not in its usual place: the package ca-certificates, when it is installed, writes there.
cp -L "$bundle" "$root/root/host-certificates.crt"
cp -L /etc/resolv.conf "$root/etc/resolv.conf"
if [ -n "${DUTYREHAB_SHARED:-}" ]; then
    install -d "$root/root/work/shared"
    mount --bind -o ro "$DUTYREHAB_SHARED" "$root/root/work/shared"
fi
rm -rf "$root/root/work/dutyrehab"
git clone --quiet --no-local "$source" "$root/root/work/dutyrehab"

inside 'python3 --version && cat /etc/debian_version && git log -1 --oneline'
status=0
timed 'run.py, from nothing' inside 'python3 packaging/run.py --out /root/work/demonstration' || status=1
timed 'run.py, again' inside 'python3 packaging/run.py --out /root/work/demonstration-2' || status=1
timed 'test.py' inside "python3 packaging/test.py ${DUTYREHAB_SHARED:+--require-testkits}" || status=1
exit "$status"
