// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include "app/composition.h"
#include "models/leverage/parameter_names.h"
#include "tests/gui/scripted_dialogs.h"
#include "tests/gui/window_test.h"
#include "widgets/leverage/parameters_panel.h"

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

/// Sliders and fields of the real window: drafts while dragged, one edit when let go, refusals in words.
class TestParametersPanel : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<Composition> m_composition;
    ParametersPanel* m_panel = nullptr;

    ActiveScenario& active() const { return m_composition->scenario(); }
    const EditHistory& undo() const { return m_composition->document().undoStack(); }
    double net() const { return m_composition->balance().ledger(*dayFromIso(u"2025-06-10"_s)).net; }
    QListWidget& tracks() const { return *m_panel->findChild<QListWidget*>(u"parameterTracks"_s); }
    void showTrack(const QString& id) const {
        const auto& all = m_composition->document().tracks();
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (all[i].id == id) {
                tracks().setCurrentRow(int(i) + 1);
            }
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTest::qWait(20);
    }
    QSlider& slider(const QString& name) const { return *m_panel->findChild<QSlider*>(u"slider."_s + name); }
    QLineEdit& field(const QString& name) const {
        return *m_panel->findChild<QLineEdit*>(u"value."_s + name);
    }
    QToolButton& reset(const QString& name) const {
        return *m_panel->findChild<QToolButton*>(u"reset."_s + name);
    }
    QString refusal() const {
        const auto* label = m_panel->findChild<QLabel*>(u"parameterRefusal"_s);
        return label->isVisible() ? label->text() : QString();
    }
    void type(const QString& name, const QString& text) const {
        QLineEdit& edit = field(name);
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, text);
        QTest::keyClick(&edit, Qt::Key_Return);
    }
    static QPoint handleOf(const QSlider& slider) {
        QStyleOptionSlider option;
        option.initFrom(&slider);
        option.orientation = Qt::Horizontal;
        option.minimum = slider.minimum();
        option.maximum = slider.maximum();
        option.sliderPosition = slider.value();
        option.sliderValue = slider.value();
        return slider.style()
            ->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, &slider)
            .center();
    }

private slots:
    void init() {
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
        m_composition = std::make_unique<Composition>(*m_settings, m_dialogs);
        QVERIFY(m_composition->openSample());
        MainWindow& window = *m_composition->window();
        window.resize(1600, 1000);
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.panels().show(u"parameters"_s);
        m_panel = &window.panels().panel<ParametersPanel>(u"parameters"_s);
        QTRY_VERIFY(m_panel->isVisible());
    }
    void cleanup() {
        m_composition.reset();
        QFile::remove(m_folder.filePath(u"settings.ini"_s));
    }

    void everyParameterOfEveryTrackIsThere() {
        QCOMPARE(tracks().count(), int(m_composition->document().tracks().size()) + 1);
        for (const QString& name : modelParameterNames()) {
            QVERIFY2(m_panel->findChild<QSlider*>(u"slider."_s + name), qPrintable(name));
        }
        for (const Track& track : m_composition->document().tracks()) {
            showTrack(track.id);
            for (const QString& name : trackParameterNames()) {
                const QString full = track.id + u'.' + name;
                QVERIFY2(m_panel->findChild<QSlider*>(u"slider."_s + full), qPrintable(full));
            }
        }
    }

    void theChartFollowsTheSliderAndOneEditRemains() {
        showTrack(u"minerals"_s);
        QSlider& urgency = slider(u"minerals.urgency"_s);
        const double before = net();
        QSignalSpy redraws(&m_composition->balance(), &CurrentBalance::changed);
        const QPoint from = handleOf(urgency);
        QTest::mousePress(&urgency, Qt::LeftButton, {}, from);
        for (int x = 5; x <= 40; x += 5) {
            QTest::mouseMove(&urgency, from + QPoint(x, 0));
        }
        QVERIFY(redraws.size() >= 5);
        QVERIFY(net() < before - 1);
        QCOMPARE(undo().count(), 0);
        QTest::mouseRelease(&urgency, Qt::LeftButton, {}, from + QPoint(40, 0));
        QCOMPARE(undo().count(), 1);
        QVERIFY(active().scenario());
        QVERIFY(active().valueInView(u"minerals.urgency"_s) > 1.25);
        QVERIFY(!active().isDraft());
        QVERIFY(reset(u"minerals.urgency"_s).isEnabled());
        QVERIFY(tracks().currentItem()->text().contains(u"1 changed"_s));
    }

    void aTypedValueCounts() {
        showTrack(u"minerals"_s);
        type(u"minerals.urgency"_s, u"2.5"_s);
        QCOMPARE(active().valueInView(u"minerals.urgency"_s), 2.5);
        QCOMPARE(field(u"minerals.urgency"_s).text(), u"2.5"_s);
        // A value beyond the slider's range may be typed, the slider stands at its end.
        QCOMPARE(slider(u"minerals.urgency"_s).value(), slider(u"minerals.urgency"_s).maximum());
    }

    void aHalfLifeMayBeTypedAsNone() {
        showTrack(u"minerals"_s);
        type(u"minerals.half_life_months"_s, u"none"_s);
        QVERIFY(std::isinf(active().valueInView(u"minerals.half_life_months"_s)));
    }

    void badValuesAreRefusedWithTheReason_data() {
        QTest::addColumn<QString>("parameter");
        QTest::addColumn<QString>("text");
        QTest::newRow("a half-life of nothing") << u"minerals.half_life_months"_s << u"0"_s;
        QTest::newRow("a floor above one") << u"minerals.floor"_s << u"1.5"_s;
        QTest::newRow("no number") << u"minerals.urgency"_s << u"nan"_s;
        QTest::newRow("words") << u"minerals.urgency"_s << u"a lot"_s;
        QTest::newRow("infinity where it means nothing") << u"minerals.urgency"_s << u"none"_s;
        QTest::newRow("an order between the two") << u"minerals.ramp_order"_s << u"1.5"_s;
    }
    void badValuesAreRefusedWithTheReason() {
        QFETCH(QString, parameter);
        QFETCH(QString, text);
        showTrack(u"minerals"_s);
        const QString before = field(parameter).text();
        type(parameter, text);
        QVERIFY(!refusal().isEmpty());
        QVERIFY(!active().scenario());
        QCOMPARE(undo().count(), 0);
        QCOMPARE(field(parameter).text(), before);
        type(u"minerals.urgency"_s, u"1.5"_s);
        QCOMPARE(refusal(), QString());
    }

    void resetTakesOneBackAndTheButtonAll() {
        showTrack(u"minerals"_s);
        type(u"minerals.urgency"_s, u"2"_s);
        type(u"minerals.floor"_s, u"0.5"_s);
        QTest::mouseClick(&reset(u"minerals.urgency"_s), Qt::LeftButton);
        QCOMPARE(active().valueInView(u"minerals.urgency"_s), 1.25);
        QCOMPARE(active().valueInView(u"minerals.floor"_s), 0.5);
        QTest::mouseClick(m_panel->findChild<QPushButton*>(u"resetTrack"_s), Qt::LeftButton);
        QCOMPARE(active().valueInView(u"minerals.floor"_s), 0.35);
    }

    void undoTakesOneStepBack() {
        showTrack(u"minerals"_s);
        const double before = net();
        type(u"minerals.urgency"_s, u"2"_s);
        m_composition->window()->actions().action(u"edit.undo"_s)->trigger();
        QCOMPARE(net(), before);
        QCOMPARE(field(u"minerals.urgency"_s).text(), u"1.25"_s);
    }

    void anArrowKeyMovesTheSlider() {
        showTrack(u"tariffs"_s);
        QSlider& floor = slider(u"tariffs.floor"_s);
        floor.setFocus();
        QTest::keyClick(&floor, Qt::Key_Right);
        QVERIFY(active().valueInView(u"tariffs.floor"_s) > 0.5);
        QCOMPARE(undo().count(), 1);
    }
};

FULCRUM_WINDOW_TEST(TestParametersPanel)
#include "test_parameters_panel.moc"
