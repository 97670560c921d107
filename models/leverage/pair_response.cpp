// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leverage/pair_response.h"

namespace fulcrum {
namespace {

/// Below this a decay is over; denormal numbers would only make the arithmetic slow.
double unlessVanished(double value) { return value < 1e-290 ? 0 : value; }

PairStages passed(const PairStages& pairs, const Response::Passage& way, double kept) {
    const double stay = way.stay;
    PairStages next;
    next.firstFirst = stay * stay * pairs.firstFirst;
    next.firstSecond = stay * (2 * way.firstToSecond * pairs.firstFirst + stay * pairs.firstSecond);
    next.secondSecond = way.firstToSecond * way.firstToSecond * pairs.firstFirst +
                        way.firstToSecond * stay * pairs.firstSecond + stay * stay * pairs.secondSecond;
    next.firstBiting = stay * (2 * way.firstToBiting * pairs.firstFirst +
                               way.secondToBiting * pairs.firstSecond + pairs.firstBiting);
    next.secondBiting =
        2 * way.firstToSecond * way.firstToBiting * pairs.firstFirst +
        (way.firstToSecond * way.secondToBiting + way.firstToBiting * stay) * pairs.firstSecond +
        2 * stay * way.secondToBiting * pairs.secondSecond + way.firstToSecond * pairs.firstBiting +
        stay * pairs.secondBiting;
    next.biting = way.firstToBiting * way.firstToBiting * pairs.firstFirst +
                  way.firstToBiting * way.secondToBiting * pairs.firstSecond +
                  way.secondToBiting * way.secondToBiting * pairs.secondSecond +
                  way.firstToBiting * pairs.firstBiting + way.secondToBiting * pairs.secondBiting +
                  pairs.biting;
    for (double PairStages::*stage :
         {&PairStages::firstFirst, &PairStages::firstSecond, &PairStages::secondSecond,
          &PairStages::firstBiting, &PairStages::secondBiting, &PairStages::biting}) {
        next.*stage = unlessVanished(kept * next.*stage);
    }
    return next;
}

}  // namespace

void PairResponse::add(State& state, double size, std::int64_t days) const {
    const Response::Passage way = m_response.passage(days);
    double eroded = size;
    for (PairStages& pairs : state) {
        pairs.firstFirst += eroded * way.stay * way.stay;
        pairs.firstSecond += eroded * 2 * way.stay * way.firstToSecond;
        pairs.secondSecond += eroded * way.firstToSecond * way.firstToSecond;
        pairs.firstBiting += eroded * 2 * way.stay * way.firstToBiting;
        pairs.secondBiting += eroded * 2 * way.firstToSecond * way.firstToBiting;
        pairs.biting += eroded * way.firstToBiting * way.firstToBiting;
        eroded *= way.erosion;
    }
}

void PairResponse::advance(State& state, const Passage& way) const {
    double kept = 1;
    for (PairStages& pairs : state) {
        pairs = passed(pairs, way, kept);
        kept *= way.erosion;
    }
}

double PairResponse::value(const State& state) const {
    const double floor = m_response.floor();
    const double rest = 1 - floor;
    return floor * floor * state[0].biting + 2 * floor * rest * state[1].biting +
           rest * rest * state[2].biting;
}

}  // namespace fulcrum
