// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/ClipboardGuard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalBlocker>

#include <chrono>

namespace hubscope::wizard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ClipboardGuard::ClipboardGuard(QObject *parent)
    : QObject(parent)
{
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &ClipboardGuard::tick);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &ClipboardGuard::clear);
}

ClipboardGuard::~ClipboardGuard()
{
    // Its page, whose child it is, is half gone: nobody is told.
    const QSignalBlocker quiet(this);
    clear();
}

void ClipboardGuard::copy(const Secret &secret, int seconds)
{
    m_copied = secret.clone();
    const std::string_view plain = secret.reveal();
    auto *data = new QMimeData; // The clipboard takes it over.
    data->setText(QString::fromUtf8(plain.data(), static_cast<qsizetype>(plain.size())));
    data->setData(u"x-kde-passwordManagerHint"_s, "secret"_ba);
    QGuiApplication::clipboard()->setMimeData(data, QClipboard::Clipboard);
    m_left = seconds;
    m_second.start();
    emit remaining(m_left);
}

void ClipboardGuard::clear()
{
    m_second.stop();
    if (m_copied.isEmpty())
        return;
    QClipboard *clipboard = QGuiApplication::clipboard();
    const Secret present = Secret::take(clipboard->text(QClipboard::Clipboard));
    if (present == m_copied)
        clipboard->clear(QClipboard::Clipboard);
    m_copied = Secret();
    m_left = 0;
    emit remaining(0);
}

void ClipboardGuard::clearAll()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    clipboard->clear(QClipboard::Clipboard);
    if (clipboard->supportsSelection())
        clipboard->clear(QClipboard::Selection);
}

void ClipboardGuard::tick()
{
    if (--m_left <= 0)
        clear();
    else
        emit remaining(m_left);
}

} // namespace hubscope::wizard
