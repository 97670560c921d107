// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/page_file.h"

#include <QtEndian>
#include <algorithm>
#include <bit>
#include <cmath>
#include <set>

namespace fulcrum {
namespace {

constexpr int kPageHeadSize = 100;
constexpr int kDefaultPageSize = 4096;
constexpr std::int64_t kLongestRow = 256LL * 1024 * 1024;
/// A row of ours has 30 values; SQLite's own limit is 32767.
constexpr std::size_t kMostValues = 100;

template <typename Number>
Number numberAt(const QByteArray& bytes, qsizetype at) {
    return qFromBigEndian<Number>(bytes.constData() + at);
}

/// A number of one to nine bytes, seven bits each. Moves `at` behind it; none if the bytes end first.
std::optional<std::int64_t> takeNumber(const QByteArray& bytes, qsizetype& at, qsizetype end) {
    std::uint64_t number = 0;
    for (int i = 0; i < 9 && at < end; ++i) {
        const auto byte = static_cast<unsigned char>(bytes[at++]);
        if (i == 8) {
            return static_cast<std::int64_t>((number << 8) | byte);
        }
        number = (number << 7) | (byte & 0x7FU);
        if (byte < 0x80) {
            return static_cast<std::int64_t>(number);
        }
    }
    return std::nullopt;
}

TreePage::Kind kindOf(unsigned char byte) {
    switch (byte) {
        case 2:
            return TreePage::Kind::IndexInterior;
        case 5:
            return TreePage::Kind::TableInterior;
        case 10:
            return TreePage::Kind::IndexLeaf;
        case 13:
            return TreePage::Kind::TableLeaf;
        default:
            return TreePage::Kind::None;
    }
}

std::int64_t integerAt(const QByteArray& bytes, qsizetype at, int width) {
    std::uint64_t number = static_cast<signed char>(bytes[at]) < 0 ? ~std::uint64_t{0} : 0;
    for (int i = 0; i < width; ++i) {
        number = (number << 8) | static_cast<unsigned char>(bytes[at + i]);
    }
    return static_cast<std::int64_t>(number);
}

/// The bytes that a value of this serial type takes; -1 if there is no such type.
std::int64_t widthOf(std::int64_t serial) {
    constexpr int kWidths[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    if (serial < 0 || serial == 10 || serial == 11) {
        return -1;
    }
    return serial < 10 ? kWidths[serial] : (serial - 12) / 2;
}

StoredValue valueAt(const QByteArray& record, qsizetype at, std::int64_t serial) {
    StoredValue value;
    if (serial == 0) {
        return value;
    }
    const auto width = static_cast<int>(widthOf(serial));
    if (serial >= 12) {
        value.type = serial % 2 == 0 ? StoredValue::Type::Blob : StoredValue::Type::Text;
        value.bytes = record.mid(at, width);
    } else if (serial == 7) {
        value.type = StoredValue::Type::Real;
        value.real = std::bit_cast<double>(numberAt<std::uint64_t>(record, at));
    } else {
        value.type = StoredValue::Type::Integer;
        value.integer = serial >= 8 ? serial - 8 : integerAt(record, at, width);
    }
    return value;
}

std::optional<std::vector<StoredValue>> valuesOf(const QByteArray& record) {
    qsizetype at = 0;
    const auto headSize = takeNumber(record, at, record.size());
    if (!headSize || *headSize < at || *headSize > record.size()) {
        return std::nullopt;
    }
    std::vector<StoredValue> values;
    qsizetype place = *headSize;
    while (at < *headSize) {
        const auto serial = takeNumber(record, at, *headSize);
        const std::int64_t width = serial ? widthOf(*serial) : -1;
        if (width < 0 || width > record.size() - place || values.size() == kMostValues) {
            return std::nullopt;
        }
        StoredValue value = valueAt(record, place, *serial);
        if (value.type == StoredValue::Type::Real && !std::isfinite(value.real)) {
            return std::nullopt;
        }
        values.push_back(std::move(value));
        place += width;
    }
    return values;
}

bool isBlank(QByteArrayView bytes) {
    return std::all_of(bytes.begin(), bytes.end(), [](char byte) { return byte == 0; });
}

}  // namespace

PageFile::PageFile(const QString& path) : m_file(path) {
    if (m_file.open(QIODevice::ReadOnly)) {
        readHead();
    }
}

void PageFile::readHead() {
    const QByteArray head = m_file.read(kPageHeadSize);
    m_head.isSound = head.size() == kPageHeadSize && head.startsWith(QByteArrayView("SQLite format 3\0", 16));
    if (m_head.isSound) {
        const int stored = numberAt<std::uint16_t>(head, 16);
        const int size = stored == 1 ? 65536 : stored;
        const int reserved = static_cast<unsigned char>(head[20]);
        if (size >= 512 && std::has_single_bit(static_cast<unsigned>(size)) && size - reserved >= 480) {
            m_pageSize = size;
            m_usable = size - reserved;
        } else {
            m_head.isSound = false;
        }
    }
    if (m_head.isSound) {
        m_head.statedPages = numberAt<PageNumber>(head, 28);
        m_head.freePages = numberAt<PageNumber>(head, 32);
        m_head.schema =
            static_cast<int>(std::min<std::uint32_t>(numberAt<std::uint32_t>(head, 60), 0x7FFFFFFF));
        m_head.applicationId = numberAt<std::uint32_t>(head, 68);
    } else {
        m_pageSize = m_usable = kDefaultPageSize;
    }
    m_pageCount =
        static_cast<PageNumber>(std::min<qint64>((m_file.size() + m_pageSize - 1) / m_pageSize, 0xFFFFFFFE));
    m_continuations = 8LL * m_pageCount;
}

QByteArray PageFile::bytesOf(PageNumber number) {
    if (number == 0 || number > m_pageCount || !m_file.seek(static_cast<qint64>(number - 1) * m_pageSize)) {
        return {};
    }
    QByteArray bytes = m_file.read(m_pageSize);
    return bytes.size() == m_pageSize ? bytes : QByteArray();
}

TreePage PageFile::page(PageNumber number) {
    TreePage page;
    page.number = number;
    page.bytes = bytesOf(number);
    if (page.bytes.isEmpty()) {
        return page;
    }
    const int start = number == 1 ? kPageHeadSize : 0;
    const TreePage::Kind kind = kindOf(static_cast<unsigned char>(page.bytes[start]));
    const bool isInterior = kind == TreePage::Kind::TableInterior || kind == TreePage::Kind::IndexInterior;
    const int count = numberAt<std::uint16_t>(page.bytes, start + 3);
    const int list = start + (isInterior ? 12 : 8);
    if (kind == TreePage::Kind::None || list + 2 * count > m_usable) {
        return page;
    }
    page.kind = kind;
    for (int i = 0; i < count; ++i) {
        const int at = numberAt<std::uint16_t>(page.bytes, list + 2 * i);
        const bool isInside = at >= list + 2 * count && at <= m_usable - 4;
        page.cells.push_back(isInside ? at : -1);
        if (isInterior) {
            page.children.push_back(isInside ? numberAt<PageNumber>(page.bytes, at) : 0);
        }
    }
    if (isInterior) {
        page.children.push_back(numberAt<PageNumber>(page.bytes, start + 8));
    }
    return page;
}

std::optional<QByteArray> PageFile::payload(const TreePage& page, int at, std::int64_t size) {
    const std::int64_t usable = m_usable;
    const std::int64_t most = page.isOfTable() ? usable - 35 : (usable - 12) * 64 / 255 - 23;
    const std::int64_t least = (usable - 12) * 32 / 255 - 23;
    if (size < 0 || size > std::min<std::int64_t>(kLongestRow, m_file.size())) {
        return std::nullopt;
    }
    std::int64_t here = size;
    if (size > most) {
        here = least + (size - least) % (usable - 4);
        here = here > most ? least : here;
    }
    if (at + here + (here < size ? 4 : 0) > usable) {
        return std::nullopt;
    }
    QByteArray bytes = page.bytes.mid(at, here);
    PageNumber next = here < size ? numberAt<PageNumber>(page.bytes, at + here) : 0;
    std::set<PageNumber> seen;
    while (bytes.size() < size) {
        const QByteArray more = m_continuations-- > 0 ? bytesOf(next) : QByteArray();
        if (more.isEmpty() || !seen.insert(next).second) {  // a circle would say the same again and again
            return std::nullopt;
        }
        const QByteArrayView part =
            QByteArrayView(more).sliced(4).first(std::min<qsizetype>(size - bytes.size(), usable - 4));
        if (isBlank(part)) {
            return std::nullopt;  // zeros that no text has: the page was wiped
        }
        bytes.append(part);
        next = numberAt<PageNumber>(more, 0);
    }
    return bytes;
}

std::optional<StoredRow> PageFile::row(const TreePage& page, int cell) {
    if (!page.hasRows() || page.cells[static_cast<std::size_t>(cell)] < 0) {
        return std::nullopt;
    }
    qsizetype at =
        page.cells[static_cast<std::size_t>(cell)] + (page.kind == TreePage::Kind::IndexInterior ? 4 : 0);
    const auto size = takeNumber(page.bytes, at, m_usable);
    const auto rowid =
        page.isOfTable() ? takeNumber(page.bytes, at, m_usable) : std::optional<std::int64_t>(0);
    if (!size || !rowid) {
        return std::nullopt;
    }
    const std::optional<QByteArray> record = payload(page, static_cast<int>(at), *size);
    std::optional<std::vector<StoredValue>> values = record ? valuesOf(*record) : std::nullopt;
    if (!values || values->empty()) {
        return std::nullopt;
    }
    return StoredRow{*rowid, *std::move(values)};
}

std::vector<PageNumber> PageFile::freePages() {
    std::vector<PageNumber> pages;
    PageNumber trunk = m_head.freePages;
    while (trunk != 0 && pages.size() < m_pageCount) {
        const QByteArray bytes = bytesOf(trunk);
        if (bytes.isEmpty()) {
            break;
        }
        pages.push_back(trunk);
        const std::uint32_t count = numberAt<std::uint32_t>(bytes, 4);
        if (count > static_cast<std::uint32_t>(m_usable / 4 - 2)) {
            break;
        }
        for (std::uint32_t i = 0; i < count; ++i) {
            pages.push_back(numberAt<PageNumber>(bytes, 8 + 4 * static_cast<qsizetype>(i)));
        }
        trunk = numberAt<PageNumber>(bytes, 0);
    }
    return pages;
}

}  // namespace fulcrum
