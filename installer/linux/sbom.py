#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hubscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""sbom.py VERSION PACKAGES BUNDLE FILE...: prints what the packages hold as SPDX 2.3 (JSON).

PACKAGES is the packages.json of the bundle, beside its documents. FILE are the packages; each holds Hubscope. BUNDLE, one of them, holds all the
libraries as well, an RPM those that it carries; the others are the distribution's. The time is SOURCE_DATE_EPOCH.
"""
import datetime
import hashlib
import json
import os
import re
import subprocess
import sys
import uuid

sys.dont_write_bytecode = True  # the sources stay as they are
import dep5  # noqa: E402


def digest(path, name):
    with open(path, "rb") as file:
        return {"algorithm": name.upper(), "checksumValue": hashlib.file_digest(file, name).hexdigest()}


def identifier(text):
    return "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]", "-", text)


def carried(package):
    """Names of the libraries in an RPM."""
    listed = subprocess.run(("rpm", "--query", "--list", "--package", package), check=True, capture_output=True, text=True)
    return {os.path.basename(path) for path in listed.stdout.splitlines() if path.startswith("/usr/lib64/hubscope/")}


def licence(packages, name):
    path = os.path.join(os.path.dirname(packages), "../doc/hubscope/licences", f"{name}.txt")
    with open(path, encoding="utf-8", errors="replace") as file:
        return dep5.declared(file.read())


def main():
    version, packages, bundle, *files = sys.argv[1:]
    with open(packages, encoding="utf-8") as file:
        libraries = json.load(file)
    created = datetime.datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), datetime.timezone.utc)
    own = identifier("hubscope")
    listed = [{
        "SPDXID": own, "name": "hubscope", "versionInfo": version, "supplier": "Organization: The Hubscope developers",
        "downloadLocation": "NOASSERTION", "filesAnalyzed": False, "licenseDeclared": "GPL-3.0-or-later",
        "licenseConcluded": "GPL-3.0-or-later", "copyrightText": "2026 The Hubscope developers",
        "primaryPackagePurpose": "APPLICATION",
    }]
    relations = [{"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES", "relatedSpdxElement": own}]
    made = []
    for path in sorted(files):
        name = os.path.basename(path)
        made.append({"SPDXID": identifier(name), "fileName": f"./{name}", "fileTypes": ["ARCHIVE"],
                     "checksums": [digest(path, "sha1"), digest(path, "sha256")],
                     "licenseConcluded": "NOASSERTION", "copyrightText": "NOASSERTION"})
        relations.append({"spdxElementId": identifier(name), "relationshipType": "CONTAINS", "relatedSpdxElement": own})
    held = {identifier(os.path.basename(path)): carried(path) for path in sorted(files) if path.endswith(".rpm")}
    held[identifier(os.path.basename(bundle))] = {name for library in libraries for name in library["files"]}
    for library in libraries:
        reference = identifier(f"debian-{library['name']}")
        listed.append({
            "SPDXID": reference, "name": library["name"], "versionInfo": library["version"],
            "supplier": "Organization: Debian", "downloadLocation": "NOASSERTION", "filesAnalyzed": False,
            # Word for word in usr/share/doc/hubscope/licences of the bundle; by name only where Debian's names are SPDX's.
            "licenseDeclared": licence(packages, library["name"]), "licenseConcluded": "NOASSERTION", "copyrightText": "NOASSERTION",
            "sourceInfo": f"built from {library['source']} {library['source_version']}; files: {', '.join(library['files'][:40])}",
            "externalRefs": [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl",
                              "referenceLocator": f"pkg:deb/debian/{library['name']}@{library['version'].replace('+', '%2B').replace(':', '%3A')}?arch=amd64"}],
        })
        relations += [{"spdxElementId": package, "relationshipType": "CONTAINS", "relatedSpdxElement": reference}
                      for package, names in held.items() if names & set(library["files"])]
    document = {
        "spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT", "name": f"hubscope-{version}",
        "creationInfo": {"created": created.strftime("%Y-%m-%dT%H:%M:%SZ"),
                         "creators": ["Organization: The Hubscope developers", "Tool: installer/linux/sbom.py"]},
        "packages": listed, "files": made, "relationships": relations,
    }
    content = json.dumps(document, sort_keys=True)
    # A namespace of its own for each content, the same for the same.
    document["documentNamespace"] = f"https://hubscope.invalid/spdx/{uuid.uuid5(uuid.NAMESPACE_URL, content)}"
    json.dump(document, sys.stdout, indent=1, sort_keys=True)
    print()


if __name__ == "__main__":
    main()
