// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QWidget;

namespace hubscope::common {

/// `content` as wide as it is shown, and scrolled up and down where it is taller: with a large font, or in a
/// language of many words. Without a frame, and no stop for the keyboard.
QScrollArea *scrolled(QWidget *content, QWidget *parent = nullptr);

} // namespace hubscope::common
