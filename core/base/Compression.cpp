// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Compression.h"

#include "base/Checksum.h"

// For literalCompressionMode (a zstd that does not know it any more goes on without) and getFrameHeader.
#define ZSTD_STATIC_LINKING_ONLY
#include <zstd.h>

#include <cstdint>
#include <cstring>
#include <new>

namespace hubscope {

namespace {

struct Parameter
{
    ZSTD_cParameter name;
    int value;
};
/// Of zstd's strategies the fastest, with a window as large as a chunk, matches of at least 7 bytes and
/// longer steps where there is none, but with literals coded, which zstd leaves out with longer steps:
/// records repeat each other in long runs and over long distances. This packs logs up to half as tight again
/// as level 1 does, at 1.2 to 1.3 times its speed (ADR 6).
constexpr Parameter kParameters[] = {
    {ZSTD_c_compressionLevel, 1}, {ZSTD_c_windowLog, 22},   {ZSTD_c_hashLog, 17},
    {ZSTD_c_minMatch, 7},         {ZSTD_c_targetLength, 2}, {ZSTD_c_literalCompressionMode, ZSTD_lcm_huffman},
};

/// Of the frame, which is much shorter than the text that zstd would take its own of.
using Checksum = std::uint64_t;

/// What zstd is given of what compress() gave; nothing if it is damaged.
std::optional<std::string_view> checkedFrame(std::string_view bytes, std::size_t textSize)
{
    ZSTD_FrameHeader header;
    if (ZSTD_getFrameHeader(&header, bytes.data(), bytes.size()) != 0 || header.frameContentSize != textSize)
        return std::nullopt;
    if (header.checksumFlag != 0)
        return bytes;
    Checksum sum = 0;
    if (bytes.size() < sizeof sum)
        return std::nullopt;
    const std::string_view frame = bytes.substr(0, bytes.size() - sizeof sum);
    std::memcpy(&sum, frame.data() + frame.size(), sizeof sum);
    return sum == checksum(frame) ? std::optional(frame) : std::nullopt;
}

} // namespace

void Compressor::Deleter::operator()(ZSTD_CCtx_s *context) const noexcept
{
    ZSTD_freeCCtx(context);
}

Compressor::Compressor()
    : m_context(ZSTD_createCCtx())
{
    if (!m_context)
        throw std::bad_alloc();
    for (const auto &[name, value] : kParameters)
        ZSTD_CCtx_setParameter(m_context.get(), name, value);
}

std::optional<std::string> Compressor::compress(std::string_view text)
{
    std::string frame;
    bool failed = false;
    frame.resize_and_overwrite(ZSTD_compressBound(text.size()), [&](char *data, std::size_t capacity) {
        const std::size_t size = ZSTD_compress2(m_context.get(), data, capacity, text.data(), text.size());
        failed = ZSTD_isError(size) != 0;
        return failed ? 0 : size;
    });
    if (failed)
        return std::nullopt;
    const Checksum sum = checksum(frame);
    frame.append(reinterpret_cast<const char *>(&sum), sizeof sum);
    return frame;
}

void Decompressor::Deleter::operator()(ZSTD_DCtx_s *context) const noexcept
{
    ZSTD_freeDCtx(context);
}

Decompressor::Decompressor()
    : m_context(ZSTD_createDCtx())
{
    if (!m_context)
        throw std::bad_alloc();
}

std::optional<std::string> Decompressor::decompress(std::string_view frame, std::size_t size)
{
    const std::optional<std::string_view> checked = checkedFrame(frame, size);
    if (!checked)
        return std::nullopt;
    std::string text;
    std::size_t done = 0;
    text.resize_and_overwrite(size, [&](char *data, std::size_t capacity) {
        done = ZSTD_decompressDCtx(m_context.get(), data, capacity, checked->data(), checked->size());
        return ZSTD_isError(done) ? 0 : done;
    });
    if (ZSTD_isError(done) || done != size)
        return std::nullopt;
    return text;
}

} // namespace hubscope
