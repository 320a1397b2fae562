"""The lab's JavaScript against kgan.theory, against NumPy, and its tasks' answers."""

import re

from kgan import labs, losses, theory
from labs.javascript import context

import numpy as np
import pytest

NAMES = ("theta", "psi", "vG", "vD")
LOSSES = ("minimax", "non_saturating", "wasserstein")
PLAIN = {
    **{"loss": "minimax", "alternating": False, "rateG": 0.2, "rateD": 0.2},
    **{"k": 1, "r1": 0, "gp": 0, "momentum": 0},
}
HALF, CLOSE = 0.5, {"rel": 1e-12, "abs": 1e-14}


@pytest.fixture(scope="module")
def dirac():
    return context("dirac")


def at(theta, psi):
    return {"theta": theta, "psi": psi, "vG": 0, "vD": 0}


def settings(h=None, **changes):
    """Settings; `h` is the rate of both."""
    return {**PLAIN, **({} if h is None else {"rateG": h, "rateD": h}), **changes}


def random_games(n=100):
    """Settings with every loss, order and penalty, the game of kgan that is meant, and a state."""
    rng = np.random.default_rng(0)
    for i in range(n):
        penalty, gamma = (None, "r1", "gradient_penalty")[i // 3 % 3], float(rng.uniform(0, 2))
        changes = {"r1": {"r1": gamma}, "gradient_penalty": {"gp": gamma}}.get(penalty, {})
        loss, turns, h = LOSSES[i % 3], bool(i // 9 % 2), float(rng.uniform(0.01, 0.5))
        game = theory.DiracGAN(loss, penalty, gamma if penalty else None)
        yield settings(h, loss=loss, alternating=turns, **changes), game, rng.normal(0, 2, 2)


def test_flow_and_runs_are_those_of_kgan(dirac):
    for s, game, start in random_games():
        assert dirac.call("flow", *start, s) == pytest.approx(game.flow(*start), **CLOSE)
        path = game.simulate(20, s["rateG"], s["alternating"], start)
        found = dirac.call("follow", at(*start), s, 20)
        # Rounding errors grow with the run's own steps: 20 of them.
        theta, psi = ([state[name] for state in found] for name in ("theta", "psi"))
        assert np.transpose([theta, psi])[:2] == pytest.approx(path[:2], **CLOSE)
        assert np.transpose([theta, psi]) == pytest.approx(path, rel=1e-9, abs=1e-10)


def test_flow_descends_the_losses_of_kgan(dirac):
    made = {
        "minimax": losses.Minimax(),
        "non_saturating": losses.NonSaturating(),
        "wasserstein": losses.Wasserstein(),
    }
    for s, game, (theta, psi) in random_games(30):
        found = dirac.call("lossesAt", theta, psi, s)
        real, fake = np.zeros((1, 1)), np.full((1, 1), psi * theta)
        loss = made[s["loss"]]
        assert found["d"] == pytest.approx(float(loss.discriminator(real, fake)), rel=1e-6)
        assert found["g"] == pytest.approx(float(loss.generator(fake)), rel=1e-6)

        def slope(name, dt, dp, s=s, theta=theta, psi=psi):
            def total(e):
                found = dirac.call("lossesAt", theta + e * dt, psi + e * dp, s)
                return found["g"] if name == "g" else found["d"] + found["penalty"]

            return (total(1e-5) - total(-1e-5)) / 2e-5

        downhill = -slope("g", 1, 0), -slope("d", 0, 1)
        assert downhill == pytest.approx(game.flow(theta, psi), rel=1e-6, abs=1e-8)


def reference_round(theta, psi, v_g, v_d, s, flow):
    """One round, written again: heavy ball, k steps of D, two rates."""
    answered = psi
    for _ in range(s["k"]):
        v_d = s["momentum"] * v_d + flow(theta, psi)[1]
        psi = psi + s["rateD"] * v_d
    if s["alternating"]:
        answered = psi
    v_g = s["momentum"] * v_g + flow(theta, answered)[0]
    return np.array([theta + s["rateG"] * v_g, psi, v_g, v_d])


def random_rounds():
    rng = np.random.default_rng(1)
    for s, game, _ in random_games():
        more = {"rateD": float(rng.uniform(0.01, 1)), "k": int(rng.integers(1, 6))}
        yield {**s, **more, "momentum": float(rng.uniform(-0.5, 0.95))}, game, rng.normal(size=4)


def test_momentum_k_and_two_rates(dirac):
    for s, game, state in random_rounds():
        found = dirac.call("oneRound", dict(zip(NAMES, state, strict=True)), s)
        found = [found[name] for name in NAMES]
        assert found == pytest.approx(reference_round(*state, s, game.flow), rel=1e-12, abs=1e-13)


@pytest.mark.slow
def test_eigenvalues_are_those_of_numpy(dirac):
    compared = 0
    for s, game, _ in random_rounds():
        if game.penalty == "gradient_penalty":
            assert dirac.call("roundMatrix", s) is None
            assert dirac.call("modulus", s) is None  # NaN
            continue
        for plain in (s, {**s, "momentum": 0}):
            c = 1 if s["loss"] == "wasserstein" else HALF

            def linear(theta, psi, c=c, s=s):
                return c * psi, -c * theta - s["r1"] * psi

            def measured(theta, psi, game=game):  # of the game itself, from nearby
                return np.array(game.flow(1e-7 * theta, 1e-7 * psi)) / 1e-7

            size = 4 if plain["momentum"] else 2
            rows = np.eye(4)[:size]
            by_hand, by_game = (
                np.array([reference_round(*row, plain, flow)[:size] for row in rows]).T
                for flow in (linear, measured)
            )
            matrix = dirac.call("roundMatrix", plain)
            assert np.array(matrix) == pytest.approx(by_hand, rel=1e-12, abs=1e-13)
            assert np.array(matrix) == pytest.approx(by_game, abs=1e-5)
            found = np.array(dirac.call("eigenvalues", matrix)) @ [1, 1j]
            wanted = np.linalg.eigvals(by_hand)
            far = np.abs(found[:, None] - wanted)
            # Two that nearly meet are known to the square root of rounding.
            assert max(far.min(axis=0).max(), far.min(axis=1).max()) < 1e-6 * max(abs(wanted))
            compared += 1
    assert compared > 100


@pytest.mark.parametrize("h", [0.05, 0.2, 1.0, 1.9, 4.0])
def test_the_table_of_eigenvalues(dirac, h):
    def modulus(**changes):
        return dirac.call("modulus", settings(h, **changes))

    for loss, c in (("minimax", HALF), ("non_saturating", HALF), ("wasserstein", 1)):
        assert modulus(loss=loss) == pytest.approx(np.sqrt(1 + (c * h) ** 2), rel=1e-9)
        in_turns = modulus(loss=loss, alternating=True)
        assert in_turns == pytest.approx(1, abs=1e-7) if c * h <= 2 else in_turns > 1.1
    for gamma in (0.2, 0.5, 0.9):
        wanted = np.sqrt(1 - h * gamma + h**2 / 4)
        assert modulus(r1=gamma) == pytest.approx(wanted, rel=1e-9)
        if h < 1:  # the pair is complex while gamma < 1 - h/4 ...
            wanted = np.sqrt(1 - h * gamma)
            assert modulus(r1=gamma, alternating=True) == pytest.approx(wanted, rel=1e-9)
    # ... and there it is critical.
    assert modulus(r1=1) == pytest.approx(max(1 - h / 2, h / 2 - 1), abs=1e-6)
    assert modulus(r1=1 - h / 4, alternating=True) == pytest.approx(abs(1 - h / 2), abs=1e-6)


NON_SATURATING, WGAN_GP = {"loss": "non_saturating"}, {"loss": "wasserstein", "gp": 10}
TURNS = {"alternating": True}


# A task, a setting, and a piece of what the page says if that is not the answer.
ANSWERS = [
    ("checkBreak", settings(4, **TURNS), None),
    ("checkBreak", settings(4, **TURNS, **NON_SATURATING), None),
    ("checkBreak", settings(2, **TURNS, loss="wasserstein"), None),
    ("checkBreak", settings(2, **TURNS, k=4), None),
    ("checkBreak", settings(1.3, **TURNS, k=9), None),
    ("checkBreak", settings(4), "take turns"),
    ("checkBreak", settings(4.2, **TURNS), "Go back"),
    ("checkBreak", settings(3.8, **TURNS), "Go on"),
    ("checkBreak", settings(4, **TURNS, k=4), "Go back"),
    ("checkBreak", settings(4, **TURNS, r1=0.5), "penalties"),
    ("checkBreak", settings(4, **TURNS, momentum=0.1), "momentum"),
    ("checkGamma", settings(r1=1), None),
    ("checkGamma", settings(1, r1=1), None),
    ("checkGamma", settings(r1=0.95, **TURNS), None),
    ("checkGamma", settings(1, r1=0.75, **TURNS), None),
    ("checkGamma", settings(r1=2, loss="wasserstein"), None),
    ("checkGamma", settings(), "stronger"),
    ("checkGamma", settings(r1=0.95), "stronger"),
    ("checkGamma", settings(r1=1.05), "weaker"),
    ("checkGamma", settings(r1=1, **TURNS), "weaker"),
    ("checkGamma", settings(5, r1=1), "shorter"),
    ("checkGamma", settings(r1=1, gp=1), "gradient penalty"),
    ("checkGamma", settings(r1=1, momentum=0.1), "momentum"),
    ("checkEscape", settings(1, **TURNS), None),
    ("checkEscape", settings(2, **TURNS), None),
    ("checkEscape", settings(3, **TURNS, **NON_SATURATING), None),
    ("checkEscape", settings(), "1.0050, not 1"),
    ("checkEscape", settings(r1=0.5), "not 1"),
    ("checkEscape", settings(gp=1), "no eigenvalues"),
    ("checkEscape", settings(0.2, **TURNS), "not escape"),
    ("checkEscape", settings(2, **TURNS, **NON_SATURATING), "not escape"),
    # A long ellipse, but linear.
    ("checkEscape", settings(1.9, **TURNS, loss="wasserstein"), "not escape"),
    ("checkWalk", settings(0.02, **WGAN_GP), None),
    ("checkWalk", settings(0.05, **TURNS, **WGAN_GP), None),
    ("checkWalk", settings(0.02), "WGAN-GP is"),
    ("checkWalk", settings(0.02, gp=10), "WGAN-GP is"),
    ("checkWalk", settings(0.02, loss="wasserstein", gp=1), "weight is 1"),
    ("checkWalk", settings(0.2, **WGAN_GP), "too long"),
    ("checkWalk", settings(0.1, **TURNS, **WGAN_GP), "too long"),
    ("checkCircle", settings(0.05, **NON_SATURATING), None),
    ("checkCircle", settings(0.2, **NON_SATURATING), None),
    ("checkCircle", settings(0.5, **NON_SATURATING), None),
    ("checkCircle", settings(), "not meet"),
    ("checkCircle", settings(**TURNS, **NON_SATURATING), "not meet"),
    ("checkCircle", settings(1, **TURNS, loss="wasserstein"), "not meet"),
    ("checkCircle", settings(0.01, **NON_SATURATING), "on its way"),
    ("checkCircle", settings(1, **NON_SATURATING), "Close"),
    ("checkCircle", settings(rateG=0.1, **NON_SATURATING), "same rate"),
    ("checkMomentum", settings(r1=0.5, momentum=0.65), None),
    ("checkMomentum", settings(r1=0.5, momentum=0.7, **TURNS), None),
    ("checkMomentum", settings(r1=0.5), "still holds"),
    ("checkMomentum", settings(r1=0.5, momentum=0.64), "still holds"),
    ("checkMomentum", settings(r1=0.5, momentum=0.66), "more than just"),
    ("checkMomentum", settings(momentum=0.65), "be R1"),
]


@pytest.mark.slow
def test_tasks_know_right_from_wrong(dirac):
    for check, s, wrong in ANSWERS:
        right, saw = dirac.call(check, s, at(1, 1))
        assert right == (wrong is None), (check, s, saw)
        assert (wrong or "") in saw, (check, s)


def test_tasks_measure_from_the_start(dirac):
    three = settings(3, **TURNS, **NON_SATURATING)
    assert dirac.call("checkEscape", three, at(1, 1))[0]
    assert not dirac.call("checkEscape", three, at(0.1, 0.1))[0]
    assert dirac.call("checkWalk", settings(0.02, **WGAN_GP), at(1, -1))[0]  # to -20
    assert not dirac.call("checkCircle", settings(**NON_SATURATING), at(0, 0))[0]


def test_momentum_task_agrees_with_a_run_of_numpy(dirac):
    saw = dirac.call("checkMomentum", settings(r1=0.5, momentum=0.65), at(1, 1))[1]
    game = theory.DiracGAN("minimax", "r1", 0.5)
    factors = re.search(r"factor ([\d.]+), or ([\d.]+)", saw).groups()
    for momentum, factor in zip((0.65, 0.64), factors, strict=True):
        state = np.array([1e-9, 0, 0, 0])
        for _ in range(3000):
            state = reference_round(*state, settings(momentum=momentum), game.flow)
        assert float(factor) == pytest.approx(np.hypot(*state[:2]) / 1e-9, rel=0.01, abs=5.1e-4)


def test_answers_are_on_the_sliders(dirac):
    lists = {name: dirac.eval(name) for name in ("RATES", "GAMMAS", "WEIGHTS", "MOMENTA")}
    assert {0.01, 0.02, 0.2, 1.3, 2, 4} <= set(lists["RATES"])
    assert {0.5, 0.75, 0.95, 1, 2} <= set(lists["GAMMAS"])
    assert {0, 0.25, 1, 2, 10} <= set(lists["WEIGHTS"])
    assert {0, 0.64, 0.65, 0.7, 0.9} <= set(lists["MOMENTA"])
    for values in lists.values():
        assert values == sorted(set(values))


def test_page_and_picture():
    lab = labs.Dirac()
    assert len(lab.html()) < 60_000
    assert lab.settings() == {"settings": PLAIN, "start": (1.0, 1.0)}
    figure, alt = lab.picture()
    assert len(figure.axes) == 6
    circle = np.sum(theory.DiracGAN().simulate(3000, 0.2)[-1] ** 2)
    assert f"r^2 from 2.00 to {circle:.2f}" in alt
    assert "to theta 20.00" in alt
    for ax in figure.axes:
        assert tuple(ax.lines[0].get_xydata()[0]) == (1, 1)
