// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/AboutDialog.h"

#include "base/Markdown.h"
#include "common/Dialogs.h"
#include "common/Icons.h"
#include "common/PlainLabel.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace hubscope::panels {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(const QList<Component> &components, QWidget *parent)
    : QDialog(parent)
    , m_versions(u"Hubscope %1\n"_s.arg(QLatin1StringView(HUBSCOPE_VERSION)))
{
    setObjectName(u"aboutBox"_s);
    setWindowTitle(tr("About Hubscope"));
    setAttribute(Qt::WA_DeleteOnClose);
    for (const Component &component : components)
        m_versions += u"%1 %2\n"_s.arg(component.name, component.version);
    m_versions += QSysInfo::prettyProductName() + u", "_s + QSysInfo::currentCpuArchitecture() + u'\n';

    auto *tabs = new QTabWidget(this);
    tabs->setObjectName(u"aboutTabs"_s);
    tabs->setAccessibleName(tr("About Hubscope"));
    tabs->addTab(makeAbout(), tr("&Hubscope"));
    tabs->addTab(makeComponents(components), tr("L&ibraries"));
    tabs->addTab(makeText(u":/hubscope/licences/GPL-3.0.txt"_s, u"aboutLicence"_s,
                          tr("GNU General Public License, version 3"),
                          [](QStringView text) { return text.toString(); }),
                 tr("&Licence"));
    tabs->addTab(makeText(u":/hubscope/licences/third-party.md"_s, u"aboutThirdParty"_s,
                          tr("Third-party software and its licences"), &plainFromMarkdown),
                 tr("&Third-Party Software"));

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *copy = buttons->addButton(tr("&Copy Versions"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"aboutCopy"_s);
    copy->setIcon(common::icon(common::Icon::Copy));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_versions); });
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"aboutClose"_s);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->addWidget(tabs, 1);
    column->addWidget(buttons);
    common::setFirstSize(*this, {fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 28});
    close->setFocus();
}

QWidget *AboutDialog::makeAbout()
{
    auto *page = new QWidget(this);
    auto *picture = new QLabel(page);
    picture->setTextFormat(Qt::PlainText);
    picture->setPixmap(common::applicationIcon().pixmap(QSize(96, 96), devicePixelRatio()));
    auto *name = new common::PlainLabel(tr("Hubscope %1").arg(QLatin1StringView(HUBSCOPE_VERSION)), page);
    name->setObjectName(u"aboutName"_s);
    name->setEmphasis(1.5, true);
    name->setSelectable(true);
    auto *what = new common::PlainLabel(
        tr("Sets up, tests and watches the path of Azure logs into InsightIDR."), page);
    auto *licence = new common::PlainLabel(
        tr("Free software under the GNU General Public License, version 3 or later. It comes without any "
           "warranty. © 2026 The Hubscope developers."),
        page);
    auto *names = new common::PlainLabel(
        tr("Not made or endorsed by Rapid7 or Microsoft; InsightIDR and Azure are names of theirs."), page);
    names->setSubdued(true);
    auto *column = new QVBoxLayout(page);
    column->setSpacing(fontMetrics().height());
    column->addStretch(1);
    column->addWidget(picture, 0, Qt::AlignHCenter);
    for (common::PlainLabel *label : {name, what, licence, names}) {
        label->setAlignment(Qt::AlignHCenter);
        column->addWidget(label);
    }
    column->addStretch(2);
    return page;
}

QWidget *AboutDialog::makeComponents(const QList<Component> &components)
{
    auto *list = new QTreeWidget(this);
    list->setObjectName(u"aboutComponents"_s);
    list->setAccessibleName(tr("Libraries, their versions and licences"));
    list->setHeaderLabels({tr("Library"), tr("Version"), tr("Licence")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setAlternatingRowColors(true);
    for (const Component &component : components)
        new QTreeWidgetItem(list, {component.name, component.version, component.licence});
    for (int column = 0; column < 2; ++column) {
        list->resizeColumnToContents(column);
        list->setColumnWidth(column, list->columnWidth(column) + fontMetrics().height());
    }
    return list;
}

QWidget *AboutDialog::makeText(const QString &resource, const QString &objectName, const QString &name,
                               QString (*shape)(QStringView))
{
    auto *text = new QPlainTextEdit(this);
    text->setObjectName(objectName);
    text->setAccessibleName(name);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFile file(resource);
    if (file.open(QIODevice::ReadOnly))
        text->setPlainText(shape(QString::fromUtf8(file.readAll())));
    return text;
}

} // namespace hubscope::panels
