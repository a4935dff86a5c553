# SPDX-FileCopyrightText: 2026 The Hubscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a package of Debian says of its licence, as an SPDX expression, where its copyright file can be read by a machine
(https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/) and every name in it stands for one SPDX licence.
"""
import re

# Debian's short names that mean the text of one SPDX licence, whatever their case. "public-domain" and names of a file's own are none.
NAMES = {
    "0bsd": "0BSD", "afl-2.0": "AFL-2.0", "afl-2.1": "AFL-2.1", "apache-2": "Apache-2.0", "apache-2.0": "Apache-2.0",
    "bitstream-vera": "Bitstream-Vera", "boost-1.0": "BSL-1.0", "bsd-2-clause": "BSD-2-Clause", "bsd-3-clause": "BSD-3-Clause",
    "bsd-4-clause-uc": "BSD-4-Clause-UC", "bsl-1.0": "BSL-1.0", "bzip2-1.0.6": "bzip2-1.0.6", "cc-by-sa-3.0": "CC-BY-SA-3.0",
    "cc-by-sa-4.0": "CC-BY-SA-4.0", "cc0": "CC0-1.0", "cc0-1.0": "CC0-1.0", "curl": "curl", "expat": "MIT", "fsfap": "FSFAP",
    "fsful": "FSFUL", "fsfullr": "FSFULLR", "ftl": "FTL", "gfdl-1.2+": "GFDL-1.2-or-later", "gfdl-1.3+": "GFDL-1.3-or-later",
    "gfdl-niv-1.3": "GFDL-1.3-no-invariants-only", "gpl-1+": "GPL-1.0-or-later", "gpl-2": "GPL-2.0-only", "gpl-2+": "GPL-2.0-or-later",
    "gpl-3": "GPL-3.0-only", "gpl-3 with qt-1.0 exception": "GPL-3.0-only WITH Qt-GPL-exception-1.0", "gpl-3+": "GPL-3.0-or-later",
    "gpl-2+ with libtool exception": "GPL-2.0-or-later WITH Libtool-exception", "hpnd": "HPND", "hpnd-sell-variant": "HPND-sell-variant",
    "isc": "ISC", "lgpl-2": "LGPL-2.0-only", "lgpl-2+": "LGPL-2.0-or-later", "lgpl-2.1": "LGPL-2.1-only",
    "lgpl-2.1+": "LGPL-2.1-or-later", "lgpl-3": "LGPL-3.0-only", "lgpl-3+": "LGPL-3.0-or-later", "mpl-1.1": "MPL-1.1",
    "mpl-2.0": "MPL-2.0", "ofl-1.1": "OFL-1.1", "oldap-2.8": "OLDAP-2.8", "openldap-2.8": "OLDAP-2.8",
    "unicode-dfs-2016": "Unicode-DFS-2016", "wtfpl": "WTFPL", "zlib": "Zlib",
}
NONE = "NOASSERTION"


def expression(licence):
    """`GPL-2+ or Expat` as SPDX; None if a name in it is none of SPDX's, or the order of "and" and "or" is not plain."""
    if "," in licence or re.search(r"\band\b", licence, re.I) and re.search(r"\bor\b", licence, re.I):
        return None
    ways = [NAMES.get(name.strip().lower()) for name in re.split(r"\s+or\s+", licence, flags=re.I)]
    if len(ways) > 1:
        return None if None in ways else f"({' OR '.join(sorted(set(ways)))})"
    names = [NAMES.get(name.strip().lower()) for name in re.split(r"\s+and\s+", licence, flags=re.I)]
    return None if None in names else " AND ".join(sorted(set(names)))


def declared(text):
    """Of all files of the source together; NOASSERTION if that cannot be said by SPDX's names."""
    if not re.match(r"\s*Format:\s*\S*/copyright-format/1\.0", text, re.I):
        return NONE
    found = set()
    for paragraph in re.split(r"\n\s*\n", text):
        licence = re.search(r"(?im)^License:[ \t]*(.*)$", paragraph)
        if re.match(r"\s*Files:", paragraph, re.I) and licence:
            found.add(expression(licence[1].strip()))
    if not found or None in found:
        return NONE
    return " AND ".join(sorted({part for entry in found for part in entry.split(" AND ")}))
