// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pictures of the help show the window as it is. After a change that is meant to show, make them anew and
// look at them:
//   FULCRUM_KEEP_PICTURES=1 build/release/tests/gui/test_help_pictures
#include <QImage>
#include <QPainter>

#include "models/document/note_edits.h"
#include "tests/gui/working_copy.h"
#include "widgets/annotate/notes_panel.h"

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostBytes = 60'000;
/// Width at which pictures are compared: letters are grey at it, places and colours are not.
constexpr int kCompared = 120;
/// How far apart they may be on average, of 255. It is a picture of a window, not a measurement: what counts
/// is that a part which has gone or has moved is missed.
constexpr double kMostOnAverage = 6;

double between(const QImage& a, const QImage& b) {
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
        }
    }
    return sum / (double(a.width()) * a.height());
}

QImage comparable(const QImage& image) {
    // In few colours there is nothing between two of them, so these have to go first.
    return image.convertToFormat(QImage::Format_RGB32).scaledToWidth(kCompared, Qt::SmoothTransformation);
}

/// In 256 of its commonest colours that differ to the eye: small, and no colour of the window is missed.
QImage inFewColours(const QImage& image) {
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            ++counts[image.pixel(x, y)];
        }
    }
    QList<QRgb> colours = counts.keys();
    std::ranges::sort(colours,
                      [&](QRgb a, QRgb b) { return std::pair(-counts[a], a) < std::pair(-counts[b], b); });
    QList<QRgb> kept;
    QSet<QRgb> near;
    for (const QRgb colour : std::as_const(colours)) {
        constexpr QRgb kCoarse = 0xFFF8F8F8;
        if (kept.size() < 256 && !near.contains(colour & kCoarse)) {
            near.insert(colour & kCoarse);
            kept.append(colour);
        }
    }
    return image.convertToFormat(QImage::Format_Indexed8, kept, Qt::AvoidDither | Qt::ThresholdDither);
}

/// A thin frame, so that a light picture has an edge on a light page.
QImage framed(QImage image) {
    QPainter painter(&image);
    painter.setPen(QColor(0xC8CED4));
    painter.drawRect(0, 0, image.width() - 1, image.height() - 1);
    return image;
}

}  // namespace

class TestHelpPictures : public QObject {
    Q_OBJECT

    WorkingCopy m_copy;

    MainWindow& window() const { return m_copy.window(); }
    static Day day(const QString& iso) { return *dayFromIso(iso); }
    void show(const QString& from, const QString& to) const {
        m_copy.composition().timeWindow().setRange({double(day(from)), double(day(to))});
    }
    void settle() const {
        // Panels fill, and the timeline lays its labels out, once nothing else is to be done.
        QTRY_VERIFY(!window().timeline().layout().events.empty());
        for (int i = 0; i < 20; ++i) {
            QCoreApplication::processEvents();
        }
    }
    QWidget& dock(const QString& id) const { return *window().findChild<QWidget*>(id + u"Dock"_s); }

    void windowPicture(QImage& picture) {
        window().resize(1240, 820);
        show(u"2025-01-01"_s, u"2025-12-31"_s);
        settle();
        picture = window().grab().toImage().scaledToWidth(680, Qt::SmoothTransformation);
    }
    void marksPicture(QImage& picture) {
        dock(u"details"_s).hide();
        dock(u"ledger"_s).hide();
        window().resize(680, 900);
        show(u"2025-03-20"_s, u"2025-09-10"_s);
        m_copy.composition().selection().select(m_copy.keyOf(u"us-2025-04-09-h20-licence"_s));
        settle();
        picture = window().timeline().grab(QRect(0, 0, window().timeline().width(), 330)).toImage();
    }
    void detailsPicture(QImage& picture) {
        window().resize(1400, 900);
        m_copy.composition().timeWindow().setCursor(day(u"2025-06-10"_s));
        m_copy.composition().selection().select(m_copy.keyOf(u"us-2025-04-09-h20-licence"_s));
        window().panels().show(u"details"_s);
        settle();
        picture = dock(u"details"_s).grab().toImage();
        picture = picture.copy(0, 0, picture.width(), std::min(picture.height(), 520));
    }
    void chartPicture(QImage& picture) {
        dock(u"details"_s).hide();
        dock(u"ledger"_s).hide();
        window().resize(680, 980);
        show(u"2025-03-01"_s, u"2025-12-01"_s);
        m_copy.composition().timeWindow().setCursor(day(u"2025-06-02"_s));
        settle();
        picture = window().chart().grab().toImage();
    }
    void notesPicture(QImage& picture) {
        window().resize(1400, 620);
        m_copy.document().setAuthor(u"Ada"_s);
        m_copy.composition().selection().select(m_copy.keyOf(u"us-2025-04-09-h20-licence"_s));
        Annotation note = newNote(m_copy.document(), EventTarget{u"us-2025-04-09-h20-licence"_s});
        note.body = u"Sales stop, though no rule says *ban*: a licence that nobody gets."_s;
        note.severity = 4;
        note.created = note.modified = QDateTime({2025, 6, 12}, {9, 30}, Qt::UTC);
        QVERIFY(writeNote(m_copy.document(), note, {u"licence as ban"_s}, u"Note"_s));
        window().panels().show(u"notes"_s);
        QTest::keyClick(window().panels().panel<NotesPanel>(u"notes"_s).findChild<QWidget*>(u"noteView"_s),
                        Qt::Key_Home);
        settle();
        picture = dock(u"notes"_s).grab().toImage();
    }

private slots:
    void init() {
        m_copy.open();
        m_copy.action(u"view.theme.light"_s)->trigger();
    }
    void cleanup() { m_copy.close(); }

    void showsTheWindowAsItIs_data() {
        QTest::addColumn<int>("which");
        QTest::newRow("window") << 0;
        QTest::newRow("marks") << 1;
        QTest::newRow("details") << 2;
        QTest::newRow("chart") << 3;
        QTest::newRow("notes") << 4;
    }
    void showsTheWindowAsItIs() {
        QFETCH(int, which);
        constexpr std::array kMakers{&TestHelpPictures::windowPicture, &TestHelpPictures::marksPicture,
                                     &TestHelpPictures::detailsPicture, &TestHelpPictures::chartPicture,
                                     &TestHelpPictures::notesPicture};
        QImage picture;
        (this->*kMakers[static_cast<std::size_t>(which)])(picture);
        QVERIFY(!picture.isNull());
        const QString path = QStringLiteral(FULCRUM_SOURCE "/resources/help/pictures/%1.png")
                                 .arg(QString::fromLatin1(QTest::currentDataTag()));
        if (qEnvironmentVariableIsSet("FULCRUM_KEEP_PICTURES")) {
            QVERIFY(inFewColours(framed(picture.convertToFormat(QImage::Format_RGB32))).save(path, "PNG", 0));
        }
        const QImage kept(path);
        QVERIFY2(QFileInfo(path).size() < kMostBytes, qPrintable(QString::number(QFileInfo(path).size())));
        QCOMPARE(kept.width(), picture.width());
        const QImage one = comparable(kept);
        const QImage other = comparable(picture).scaled(one.size());
        const double apart = between(one, other);
        QVERIFY2(apart <= kMostOnAverage, qPrintable(QString::number(apart)));
    }

    /// The measure misses a part that has gone.
    void aMissingPartIsMissed() {
        const QImage kept =
            comparable(QImage(QStringLiteral(FULCRUM_SOURCE "/resources/help/pictures/window.png")));
        QImage without = kept;
        QPainter(&without).fillRect(0, kept.height() * 2 / 3, kept.width(), kept.height() / 3, Qt::white);
        QVERIFY(between(kept, without) > kMostOnAverage);
        QCOMPARE(between(kept, kept), 0.0);
    }
};

FULCRUM_WINDOW_TEST(TestHelpPictures)
#include "test_help_pictures.moc"
