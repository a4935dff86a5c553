// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/PrivateFile.h"

#include <QString>

#include <optional>

namespace hubscope::setup {

/// Where one set-up keeps its draft, alone among all that are open in any process: `draft.json`, or
/// `draft-2.json` and so on where others have those before. It is this one's until this object ends; what was
/// left there waits for the next set-up.
class DraftPlace
{
public:
    explicit DraftPlace(QString folder);

    /// Takes the first draft that nobody has open, if none was taken yet; true if there is one here now.
    bool find();
    /// Takes a place without a draft, if none was taken yet.
    void make();
    bool isTaken() const { return m_number > 0; }
    /// That of the first place where none is taken.
    QString path() const { return path(isTaken() ? m_number : 1); }

private:
    QString path(int number) const;
    bool take(int number);

    QString m_folder;
    int m_number = 0;
    std::optional<FileLock> m_lock;
};

} // namespace hubscope::setup
