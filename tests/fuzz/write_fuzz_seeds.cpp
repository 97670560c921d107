// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// write_fuzz_seeds TARGET FOLDER: lays the seeds of a target into a folder, which libFuzzer begins with.
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include "tests/fuzz/fuzz_seeds.h"

int main(int count, char** arguments) {
    if (count != 3) {
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(arguments[2]));
    for (const QByteArray& seed : fulcrum::test::fuzzSeeds(QString::fromLocal8Bit(arguments[1]))) {
        const QByteArray name = QCryptographicHash::hash(seed, QCryptographicHash::Sha1).toHex();
        QFile file(folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(seed) != seed.size()) {
            return 1;
        }
    }
    return 0;
}
