#!/bin/sh
# Finds the system packages that are missing (Debian and Ubuntu names) and sees to them.
#
#   sh packaging/system.sh run|dev
#
# Nothing is installed behind a person's back: at a terminal it asks. Without one, or with
# CI=true, it installs when it may (root), else it prints the one line to copy and ends with 1.
set -eu
mode=$1
python=${PYTHON:-python3}

libraries=$( (ldconfig -p || /sbin/ldconfig -p) 2>/dev/null || :)
has_library() { printf '%s\n' "$libraries" | grep -q "^[[:space:]]*$1 "; }
has_command() { command -v "$1" >/dev/null 2>&1; }
has_file() { [ -e "$1" ]; }

missing=""
need() { # need PACKAGE CHECK WHAT
    "$2" "$3" || missing="$missing $1"
}

# What Qt's wheel takes from the system, drawing into memory (offscreen) or on an X display.
need libglib2.0-0 has_library libglib-2.0.so.0
need libegl1 has_library libEGL.so.1
need libgl1 has_library libGL.so.1
need libdbus-1-3 has_library libdbus-1.so.3
need libfontconfig1 has_library libfontconfig.so.1
need libxkbcommon-x11-0 has_library libxkbcommon-x11.so.0
need libxcb-cursor0 has_library libxcb-cursor.so.0
need libxcb-icccm4 has_library libxcb-icccm.so.4
need libxcb-keysyms1 has_library libxcb-keysyms.so.1
need libxcb-shape0 has_library libxcb-shape.so.0
need libxcb-xkb1 has_library libxcb-xkb.so.1

if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    missing="$missing python$version-venv"
fi

if [ "$mode" = dev ]; then
    # Building packages, letting the desktop's own tools look at them, installing them.
    need binutils has_command objdump
    need zstd has_command zstd
    need desktop-file-utils has_command desktop-file-validate
    need appstream has_command appstreamcli
    need shared-mime-info has_command update-mime-database
    need man-db has_command man
    need debootstrap has_command debootstrap
    # The tests open real windows on a display of their own and read them as a screen
    # reader does; they read the printed letter back, and watch what the program opens.
    need xvfb has_command Xvfb
    need openbox has_command openbox
    need xdotool has_command xdotool
    need dbus-daemon has_command dbus-daemon
    need at-spi2-core has_file /usr/libexec/at-spi-bus-launcher
    need python3-gi has_file /usr/lib/python3/dist-packages/gi
    need gir1.2-atspi-2.0 has_file "/usr/lib/$(uname -m)-linux-gnu/girepository-1.0/Atspi-2.0.typelib"
    need poppler-utils has_command pdftotext
    need strace has_command strace
    # A letter is read aloud into a file, by the system's own service.
    need libpulse0 has_library libpulse.so.0
    need speech-dispatcher has_command speech-dispatcher
    need espeak-ng has_command espeak-ng
    # And printed, through the filters of the system, on a printer that keeps what arrives.
    need cups-daemon has_file /usr/sbin/cupsd
    need cups-filters has_file /usr/share/doc/cups-filters
fi

[ -n "$missing" ] || exit 0
missing=${missing# }

if ! has_command apt-get; then
    # Another family of systems has other names and places, so this may be wrong: go on.
    echo "These seem to be missing (named as on Debian); please install them: $missing" >&2
    exit 0
fi

install_as() { # install_as [sudo]
    $1 env DEBIAN_FRONTEND=noninteractive sh -c '
        apt-get update -q && apt-get install -q -y --no-install-recommends "$@"' sh $missing
}
agrees() {
    printf 'Reconcile needs these system packages: %s\n' "$missing"
    printf 'Install them now%s? [y/N] ' "$1"
    read -r answer || answer=""
    case $answer in [yY]*) return 0 ;; *) return 1 ;; esac
}

at_terminal=no
if [ -t 0 ] && [ -t 1 ] && [ "${CI:-}" != true ]; then at_terminal=yes; fi
sudo=""
if [ "$(id -u)" != 0 ]; then
    sudo=none
    if has_command sudo && { [ $at_terminal = yes ] || sudo -n true 2>/dev/null; }; then
        sudo=sudo
    fi
fi

if [ "$sudo" != none ]; then
    if [ $at_terminal = yes ]; then
        if agrees "${sudo:+ with sudo}"; then
            install_as "$sudo"
            exit 0
        fi
    elif [ -z "$sudo" ] || [ "${CI:-}" = true ]; then
        install_as "$sudo"
        exit 0
    fi
fi

echo "Some system packages are missing. This line installs them:" >&2
prefix="sudo "
[ "$(id -u)" != 0 ] || prefix=""
echo "${prefix}apt-get update && ${prefix}apt-get install -y --no-install-recommends $missing" >&2
exit 1
