"""What the bundle keeps of Qt and of the system, each with its reason; all else is left out.

Read by reconcile.spec, which builds the bundle, and by its test.
"""

from __future__ import annotations

import sysconfig
from importlib.metadata import PackageNotFoundError, PackagePath, files
from pathlib import Path

# Qt's libraries by the name between "libQt6" and ".so.6".
QT_LIBRARIES = {
    "Concurrent": "QtMultimedia is linked with it",
    "Core": "everything",
    "DBus": "hears that the desktop locks or sleeps; the platform plugins need it",
    "Gui": "everything",
    "Multimedia": "QtTextToSpeech is linked with it",
    "Network": "QtPdf is linked with it; without ours it would take the system's and fail",
    "Pdf": "the letter before it is printed, and printing it",
    "PrintSupport": "the box to choose a printer",
    "Svg": "icons; the chart as a drawing",
    "TextToSpeech": "reads a letter aloud",
    "WaylandClient": "the window on a Wayland desktop",
    "Widgets": "everything",
    "XcbQpa": "the window on an X11 desktop",
}
# Beside them in Qt's folder of libraries: Qt is linked with them.
BESIDE_QT = {"libicudata", "libicui18n", "libicuuc"}
# What of Qt is used from Python.
BINDINGS = {"QtCore", "QtDBus", "QtGui", "QtPdf", "QtPrintSupport", "QtSvg", "QtTextToSpeech"}
BINDINGS |= {"QtWidgets"}

# Plugins by folder and name; "*" is all of a folder.
QT_PLUGINS = {
    "platforms/qxcb": "the window on an X11 desktop",
    "platforms/qwayland": "the window on a Wayland desktop",
    "platforms/qoffscreen": "commands, and the self-test, where there is no screen",
    "wayland-shell-integration/xdg-shell": "a window on Wayland is one by this alone",
    "wayland-decoration-client/*": "title bars where a Wayland desktop draws none",
    "platforminputcontexts/composeplatforminputcontextplugin": "dead keys and the compose key",
    "platforminputcontexts/ibusplatforminputcontextplugin": "writing Chinese, Japanese, Korean",
    "platformthemes/qxdgdesktopportal": "the desktop's own boxes to choose a file",
    "imageformats/qsvg": "the drawing where a passphrase is asked for",
    "printsupport/cupsprintersupport": "printers",
    "texttospeech/qtexttospeech_speechd": "reads a letter aloud",
}
QT_LANGUAGES = ("de", "en")

# Python's own compiled parts are linked with these; every system has another version.
FROM_THE_SYSTEM = {"libbz2", "libcrypto", "libexpat", "libffi", "liblzma", "libsqlite3", "libz"}

# Modules that something names but nothing here uses.
UNUSED_MODULES = (
    *("_ssl", "_uuid", "_codecs_cn", "_codecs_hk", "_codecs_iso2022", "_codecs_jp", "_codecs_kr"),
    *("_codecs_tw", "_multibytecodec", "multiprocessing", "_multiprocessing", "_posixshmem"),
    *("tkinter", "pydoc", "doctest", "unittest", "pdb", "test", "lib2to3"),
    *("distutils", "setuptools", "pip", "pkg_resources", "wheel", "numpy", "greenlet"),
    *("sqlalchemy.dialects.mssql", "sqlalchemy.dialects.mysql", "sqlalchemy.dialects.oracle"),
    *("sqlalchemy.dialects.postgresql", "sqlalchemy.testing", "sqlalchemy.ext.mypy"),
    *(
        "sqlalchemy.orm",
        "sqlalchemy.ext",
    ),
)

# Packages that are brought along and hold the text of their licence; packaging/licences has
# that of Qt and PySide6. chunspell is an extra.
BROUGHT = ("appdirs", "pyinstaller", "sqlalchemy", "sqlcipher3", "typing-extensions", "typst")
BROUGHT += ("zxcvbn", "chunspell")


def licences() -> list[tuple[str, str]]:
    """Return the text of each licence, and the folder of the bundle that it goes to."""
    found = [
        (str(path.locate()), f"licences/{name}")
        for name in BROUGHT
        for path in _files_of(name)
        if ".dist-info" in path.parts[0] and path.name.startswith(("LICENSE", "COPYING"))
    ]
    python = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    return [*found, *([(str(python), "licences/python")] if python.is_file() else [])]


def _files_of(name: str) -> list[PackagePath]:
    try:
        return files(name) or []
    except PackageNotFoundError:
        return []


def dictionaries() -> list[tuple[str, str]]:
    """Return what chunspell looks words up in, where it is installed."""
    return [
        (str(path.locate()), str(path.parent))
        for path in _files_of("chunspell")
        if path.parent.name == "dictionaries"
    ]


def free_of_this_machine(bundle: Path) -> None:
    """Let Python's compiled parts look for libraries in the bundle.

    They were told to look where Python lies on the machine that builds: a folder that
    whoever owns it elsewhere could fill with anything.
    """
    theirs = str(sysconfig.get_config_var("LIBDIR")).encode() + b"\0"
    ours = b"$ORIGIN/../.."
    for path in bundle.rglob("lib-dynload/*.so"):
        content = path.read_bytes()
        if theirs in content and len(ours) < len(theirs):
            path.write_bytes(content.replace(theirs, ours.ljust(len(theirs), b"\0")))


def is_kept(target: str, source: str) -> bool:
    """Tell whether a file that was found belongs into the bundle.

    target: its place in the bundle; source: where it lies now.
    """
    name = target.rsplit("/", 1)[-1]
    stem = name.split(".", 1)[0]
    if "PySide6/Qt/plugins/" in target:
        return _is_kept_plugin(target)
    if "PySide6/Qt/translations/" in target:
        return stem in {f"qtbase_{language}" for language in QT_LANGUAGES}
    if target.startswith("PySide6/Qt") and name.endswith(".abi3.so"):
        return stem in BINDINGS
    if "PySide6/Qt/lib/" in f"{target} {source}":
        return stem.removeprefix("libQt6") in QT_LIBRARIES or stem in BESIDE_QT
    if source.startswith(("/lib/", "/usr/lib/")):
        return stem in FROM_THE_SYSTEM
    return True


def _is_kept_plugin(target: str) -> bool:
    folder, name = target.split("/")[-2:]
    plugin = name.removeprefix("lib").split(".", 1)[0]
    return f"{folder}/{plugin}" in QT_PLUGINS or f"{folder}/*" in QT_PLUGINS
