// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/zip_archive.h"

#include <zip.h>

#include <memory>

#include "models/exchange/exchange_text.h"

namespace fulcrum {
namespace {

/// 1 January 1980, the first day that the format knows.
constexpr zip_uint16_t kFirstDosDate = (1 << 5) | 1;

struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, Discard>;

Error notWritten() {
    return {{},
            ExchangeText::tr("the archive cannot be put together"),
            ExchangeText::tr("Close other programs to free memory")};
}

/// The bytes of a source that was kept beyond its archive.
Result<QByteArray> bytesOf(zip_source_t* source) {
    if (zip_source_open(source) < 0) {
        return notWritten();
    }
    zip_source_seek(source, 0, SEEK_END);
    const zip_int64_t size = zip_source_tell(source);
    zip_source_seek(source, 0, SEEK_SET);
    QByteArray bytes(size, Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), static_cast<zip_uint64_t>(size));
    zip_source_close(source);
    return read == size ? Result<QByteArray>(bytes) : notWritten();
}

}  // namespace

Result<QByteArray> writeZip(const std::vector<ZipPart>& parts) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    if (target == nullptr) {
        return notWritten();
    }
    // The archive frees the source when it is closed; it is read after that.
    zip_source_keep(target);
    Archive archive(zip_open_from_source(target, ZIP_TRUNCATE, &error));
    if (!archive) {
        zip_source_free(target);
        zip_source_free(target);
        return notWritten();
    }
    bool isWhole = true;
    for (const ZipPart& part : parts) {
        zip_source_t* source = zip_source_buffer(archive.get(), part.bytes.constData(),
                                                 static_cast<zip_uint64_t>(part.bytes.size()), 0);
        const zip_int64_t at = source == nullptr ? -1
                                                 : zip_file_add(archive.get(), part.name.toUtf8().constData(),
                                                                source, ZIP_FL_ENC_UTF_8);
        if (at < 0) {
            zip_source_free(source);
            isWhole = false;
            break;
        }
        zip_file_set_dostime(archive.get(), static_cast<zip_uint64_t>(at), 0, kFirstDosDate, 0);
    }
    if (isWhole && zip_close(archive.get()) == 0) {
        static_cast<void>(archive.release());  // closing has freed it
    } else {
        archive.reset();
        isWhole = false;
    }
    Result<QByteArray> bytes = isWhole ? bytesOf(target) : notWritten();
    zip_source_free(target);
    return bytes;
}

Result<QByteArray> readZipPart(const QByteArray& archive, const QString& name, qint64 most,
                               const QString& file) {
    const auto broken = [&] {
        return Error{file, ExchangeText::tr("this archive cannot be read"),
                     ExchangeText::tr("Use another copy")};
    };
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source =
        zip_source_buffer_create(archive.constData(), static_cast<zip_uint64_t>(archive.size()), 0, &error);
    if (source == nullptr) {
        return broken();
    }
    const Archive opened(zip_open_from_source(source, ZIP_RDONLY, &error));
    if (!opened) {
        zip_source_free(source);
        return broken();
    }
    zip_stat_t about;
    zip_stat_init(&about);
    if (zip_stat(opened.get(), name.toUtf8().constData(), 0, &about) != 0) {
        return Error{file, ExchangeText::tr("it has no part \"%1\"").arg(name), {}};
    }
    if (!(about.valid & ZIP_STAT_SIZE) || about.size > static_cast<zip_uint64_t>(most)) {
        return Error{file, ExchangeText::tr("its part \"%1\" is too large").arg(name), {}};
    }
    zip_file_t* part = zip_fopen(opened.get(), name.toUtf8().constData(), 0);
    if (part == nullptr) {
        return broken();
    }
    QByteArray bytes(static_cast<qsizetype>(about.size), Qt::Uninitialized);
    const zip_int64_t read = zip_fread(part, bytes.data(), about.size);
    zip_fclose(part);
    return read == static_cast<zip_int64_t>(about.size) ? Result<QByteArray>(bytes) : broken();
}

}  // namespace fulcrum
