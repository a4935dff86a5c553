// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct ZSTD_CCtx_s;
struct ZSTD_DCtx_s;

namespace hubscope {

/// Compresses whole texts by zstd, with a checksum of the frame behind it; keeps its tables between calls.
/// Thread: one.
class Compressor
{
public:
    Compressor();
    /// Nothing if there is no memory for it.
    std::optional<std::string> compress(std::string_view text);

private:
    struct Deleter
    {
        void operator()(ZSTD_CCtx_s *context) const noexcept;
    };
    std::unique_ptr<ZSTD_CCtx_s, Deleter> m_context;
};

class Decompressor
{
public:
    Decompressor();
    /// Nothing if it is damaged, or says that it is not of `size` bytes: nobody can ask for more memory than
    /// whoever calls expects. Frames with zstd's own checksum of the text in them are read as well.
    std::optional<std::string> decompress(std::string_view frame, std::size_t size);

private:
    struct Deleter
    {
        void operator()(ZSTD_DCtx_s *context) const noexcept;
    };
    std::unique_ptr<ZSTD_DCtx_s, Deleter> m_context;
};

} // namespace hubscope
