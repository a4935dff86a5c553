// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/DetailLoader.h"

#include <QMetaObject>
#include <QThread>

namespace hubscope::models {

DetailLoader::DetailLoader(QObject *parent)
    : QObject(parent)
    , m_thread([this](std::stop_token stop) { run(std::move(stop)); })
{
}

// The thread ends before what it uses: ~jthread asks it to stop and waits. Answers under way die with this
// object.
DetailLoader::~DetailLoader()
{
    m_thread.request_stop();
    m_thread.join();
}

template <typename Answer>
void DetailLoader::deliver(const quint64 &newest, quint64 number, Answer answer)
{
    QMetaObject::invokeMethod(
        this,
        [&newest, number, answer = std::move(answer)] {
            if (number == newest)
                answer();
        },
        Qt::QueuedConnection);
}

void DetailLoader::load(const HeldEvent &event, insight::Attribution attribution)
{
    Q_ASSERT(QThread::currentThread() == thread());
    m_attribution = attribution;
    post(m_request, event, m_attribution, [this, event, number = ++m_number](insight::EventDecoder &decoder) {
        deliver(m_number, number, [this, detail = makeDetail(event, decoder)] { emit loaded(detail); });
    });
}

void DetailLoader::loadWhole(const HeldEvent &event, Part part)
{
    Q_ASSERT(QThread::currentThread() == thread());
    post(m_request, event, m_attribution,
         [this, event, part, number = ++m_number](insight::EventDecoder &decoder) {
             QString text =
                 part == Part::Json ? wholeJson(event, decoder, kWholeBytes) : wholeRaw(event, kWholeBytes);
             deliver(m_number, number,
                     [this, event, part, text = std::move(text)] { emit wholeLoaded(event, part, text); });
         });
}

void DetailLoader::loadJson(const HeldEvent &event, insight::Attribution attribution, const QString &hub)
{
    Q_ASSERT(QThread::currentThread() == thread());
    post(m_jsonRequest, event, attribution,
         [this, event, hub, number = ++m_jsonNumber](insight::EventDecoder &decoder) {
             deliver(m_jsonNumber, number,
                     [this, json = eventJson(event, decoder, hub)] { emit jsonLoaded(json); });
         });
}

void DetailLoader::cancel()
{
    ++m_number;
    const std::scoped_lock lock(m_mutex);
    m_request.reset();
}

void DetailLoader::post(std::optional<Request> &slot, const HeldEvent &event,
                        insight::Attribution attribution, Work work)
{
    {
        const std::scoped_lock lock(m_mutex);
        slot = Request{event.batch->rules(), attribution, std::move(work)};
    }
    m_wake.notify_one();
}

void DetailLoader::run(std::stop_token stop)
{
    std::shared_ptr<const insight::RuleBook> rules;
    std::optional<insight::Attribution> attribution;
    std::unique_ptr<insight::EventDecoder> decoder;
    while (true) {
        std::optional<Request> request;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [this] { return m_request || m_jsonRequest; }))
                return;
            request = std::exchange(m_jsonRequest ? m_jsonRequest : m_request, std::nullopt);
        }
        if (!decoder || rules != request->rules || attribution != request->attribution) {
            rules = request->rules;
            attribution = request->attribution;
            decoder = std::make_unique<insight::EventDecoder>(rules, *attribution);
        }
        request->work(*decoder);
    }
}

} // namespace hubscope::models
