// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RuleDesk.h"

#include "base/Files.h"
#include "setup/ProfileStore.h"

namespace hubscope::models {

using namespace Qt::StringLiterals;
using insight::RuleBook;
using Book = std::shared_ptr<const RuleBook>;

namespace {

Result<Book> bookOf(const QByteArray &json, const QString &path)
{
    return RuleBook::fromJson({json.constData(), static_cast<std::size_t>(json.size())})
        .transform_error([&](Error error) {
            error.context = path;
            return error;
        });
}

Result<Book> bookOfFile(const QString &path)
{
    return readFile(path, setup::ProfileFiles::kLargestFile).and_then([&](const QByteArray &json) {
        return bookOf(json, path);
    });
}

QByteArray jsonOf(const RuleBook &book)
{
    return QByteArray::fromStdString(book.toJson());
}

} // namespace

RuleDesk::RuleDesk(EventTableModel &events, LogSetModel &logSets, setup::ProfileStore &profiles,
                   QObject *parent)
    : QObject(parent)
    , m_events(events)
    , m_profiles(profiles)
    , m_book(RuleBook::builtIn())
    , m_table(m_hits)
    , m_sorter(events, logSets, m_hits)
    , m_demoBook(m_book)
{
    m_sorter.setRules(m_book);
    connect(&profiles, &setup::ProfileStore::changed, this, &RuleDesk::followProfiles);
}

void RuleDesk::setAttribution(insight::Attribution attribution)
{
    m_attribution = attribution;
    m_sorter.setAttribution(attribution);
}

void RuleDesk::open(const QString &profileId)
{
    if (profileId == m_profileId && !m_problem && !m_orphaned)
        return;
    if (m_table.hasChanges() && !m_orphaned)
        m_waiting.insert(m_profileId, std::make_shared<Waiting>(m_book, m_table.draft(), m_known));
    m_background.stop();
    m_orphaned = false;
    m_profileId = profileId;
    m_problem.reset();
    m_known.reset();
    Result<Book> book = readBook();
    if (!book) {
        m_problem = book.error();
        book = RuleBook::builtIn();
    }
    putInForce(*book);
    if (const auto waiting = m_waiting.take(profileId))
        m_table.setBook(m_book, waiting->draft);
    emit placeChanged();
}

/// The book of m_profileId; m_known is what it was read from.
Result<Book> RuleDesk::readBook()
{
    if (!isKept())
        return m_demoBook;
    const QString path = m_profiles.rules().path(m_profileId);
    Result<std::optional<QByteArray>> bytes = m_profiles.rules().read(m_profileId);
    if (!bytes)
        return std::unexpected(Error{u"rules.unreadable"_s, Severity::Error, bytes.error().detail, path});
    if (!*bytes)
        return RuleBook::builtIn();
    Result<Book> book = bookOf(**bytes, path);
    if (book)
        m_known = std::move(*bytes);
    return book;
}

void RuleDesk::forgetEvents()
{
    m_sorter.stop();
    m_hits.reset();
    m_table.tick();
}

void RuleDesk::tick()
{
    m_table.tick();
    m_sorter.look();
}

bool RuleDesk::hasUnapplied() const
{
    return m_table.hasChanges() || !m_waiting.isEmpty();
}

Result<QString> RuleDesk::keep(const QString &profileId, const std::optional<QByteArray> &known,
                               const RuleBook &book)
{
    setup::ProfileFiles &rules = m_profiles.rules();
    return book.sameAs(*RuleBook::builtIn()) ? rules.takeAway(profileId, known)
                                             : rules.replace(profileId, known, jsonOf(book));
}

Result<QString> RuleDesk::apply()
{
    const Book book = m_table.draft().book();
    QString keptAside;
    if (isKept()) {
        const Result<QString> kept = keep(m_profileId, m_known, *book);
        if (!kept)
            return kept;
        keptAside = *kept;
        m_known = book->sameAs(*RuleBook::builtIn()) ? std::nullopt : std::optional(jsonOf(*book));
    } else if (!m_orphaned) {
        m_demoBook = book;
    }
    m_problem.reset();
    putInForce(book);
    emit placeChanged();
    return keptAside;
}

void RuleDesk::discard()
{
    m_table.load(*m_book);
}

Result<void> RuleDesk::applyAll()
{
    if (m_table.hasChanges()) {
        if (const Result<QString> applied = apply(); !applied)
            return std::unexpected(applied.error());
    }
    for (const QString &profileId : m_waiting.keys()) {
        const auto waiting = m_waiting.value(profileId);
        if (!profileId.isEmpty()) {
            if (const auto kept = keep(profileId, waiting->known, *waiting->draft.book()); !kept)
                return std::unexpected(kept.error());
        }
        m_waiting.remove(profileId);
    }
    return {};
}

void RuleDesk::discardAll()
{
    m_waiting.clear();
    discard();
}

Result<QString> RuleDesk::resetBroken()
{
    m_table.load(*RuleBook::builtIn());
    return apply();
}

void RuleDesk::putInForce(Book book)
{
    m_book = std::move(book);
    m_table.setBook(m_book);
    m_sorter.setRules(m_book);
    emit bookChanged();
}

/// The rules of a profile that was deleted stay in force as long as its events are looked at.
void RuleDesk::followProfiles()
{
    for (const QString &profileId : m_waiting.keys()) {
        if (!profileId.isEmpty() && !m_profiles.profile(profileId))
            m_waiting.remove(profileId);
    }
    if (!isKept() || m_profiles.profile(m_profileId))
        return;
    m_orphaned = true;
    m_profileId.clear();
    m_known.reset();
    m_problem.reset();
    emit placeChanged();
}

void RuleDesk::importFile(const QString &path, std::function<void(const Result<void> &)> done)
{
    m_background.run([path](const std::stop_token &) { return bookOfFile(path); },
                     [this, done = std::move(done)](const Result<Book> &book) {
                         if (book)
                             m_table.load(**book);
                         done(book.transform([](const Book &) {}));
                     });
}

QByteArray RuleDesk::draftJson() const
{
    return jsonOf(*m_table.draft().book());
}

} // namespace hubscope::models
