"""The lab in a browser: by keyboard alone, at two widths, with its numbers read back."""

from kgan import labs, losses, theory

import numpy as np
import pytest

pytestmark = pytest.mark.slow


def tab_to(page, name):
    """Presses Tab until the control of this name has the focus."""
    for _ in range(40):
        page.keyboard.press("Tab")
        label = "const e = document.activeElement; e.ariaLabel || (e.labels?.[0] ?? e).textContent"
        if page.evaluate(label) == name:
            return
    raise AssertionError(f"Tab does not reach {name!r}.")


def read(page, name):
    """A number as the page shows it."""
    return float(page.text_content(f'output[data-name="{name}"]').replace("\N{MINUS SIGN}", "-"))


def assert_numbers(page):
    """Asserts that the page shows what kgan computes from the page's state; returns the state."""
    now = page.evaluate("labState()")
    state, real, z = now["state"], np.array(now["real"]), np.array(now["z"])
    fake = state["mu"] + state["sigma"] * z
    real_logits, fake_logits = (np.polyval([state[n] for n in "cwb"], x) for x in (real, fake))
    loss = losses.get(state["loss"])
    x, dx = np.linspace(-30, 30, 60_001, retstep=True)
    p, q = (
        np.exp(-(((x - mean) / sd) ** 2) / 2) / (sd * np.sqrt(2 * np.pi))
        for mean, sd in ((2, 1), (state["mu"], state["sigma"]))
    )

    def j_g(shift):
        return float(loss.generator(np.polyval([state[n] for n in "cwb"], fake + shift)))

    d_loss = float(loss.discriminator(real_logits, fake_logits))
    cost = theory.generator_cost(p, q, dx=dx)
    expected = {
        **{name: state[name] for name in ("mu", "sigma", "w", "b", "c")},
        **{"jD": d_loss, "value": -d_loss, "jG": j_g(0), "pull": (j_g(-1e-4) - j_g(1e-4)) / 2e-4},
        "realHalf": float(losses.NonSaturating().generator(real_logits)),
        "fakeHalf": float(-losses.Minimax().generator(fake_logits)),
        "dReal": float(np.mean(loss.score(real_logits))),
        "dFake": float(np.mean(loss.score(fake_logits))),
        **{"cost": cost, "gap": cost + np.log(4), "round": now["round"]},
    }
    shown = {name: read(page, name) for name in expected}
    assert shown == pytest.approx(expected, abs=5.1e-4)
    return state


@pytest.mark.parametrize("width", [360, 900])
def test_by_keyboard_alone(opened, fits, width):
    page = opened(labs.Hold(), width=width)
    assert fits(page)
    assert assert_numbers(page)["w"] == 0
    tab_to(page, "D’s turn")
    page.keyboard.press("Enter")
    after_d = assert_numbers(page)
    said = page.text_content("[role=status]")
    moves = f"w from 0.000 to {after_d['w']:.3f}; J_D from 1.386 to {read(page, 'jD'):.3f}"
    assert said == f"D’s turn: {moves}. G did not move."  # b's sum cancels
    tab_to(page, "G’s turn")
    page.keyboard.press("Space")
    after_g = assert_numbers(page)
    assert after_g["mu"] > 0 == after_d["mu"]
    assert after_g["w"] == after_d["w"]
    assert read(page, "round") == 1

    tab_to(page, "Play")
    page.keyboard.press("Space")
    page.wait_for_timeout(1500)
    page.keyboard.press("Space")
    rounds = read(page, "round")
    assert rounds > 2  # six a second
    assert page.text_content("[role=status]").startswith(f"Paused after round {rounds:.0f}")
    page.wait_for_timeout(400)
    assert read(page, "round") == rounds
    state = assert_numbers(page)

    tab_to(page, "w, times x")
    page.keyboard.press("ArrowRight")
    assert assert_numbers(page)["w"] == pytest.approx(state["w"] + 0.01, abs=0.0051)
    tab_to(page, "k, turns of D")
    page.keyboard.press("ArrowRight")
    assert assert_numbers(page)["k"] == 2
    tab_to(page, "G’s loss")
    page.keyboard.press("ArrowDown")
    assert assert_numbers(page)["loss"] == "minimax"
    assert read(page, "jG") == -read(page, "fakeHalf")
    tab_to(page, "G also learns its width σ, and D its bend c")
    page.keyboard.press("Space")
    page.keyboard.press("Shift+Tab")
    tab_to(page, "One round")
    page.keyboard.press("Enter")
    state = assert_numbers(page)
    assert state["rateD"] == state["rateG"] == read(page, "rateD") == 0.1
    assert state["sigma"] != 1
    assert state["c"] != 0
    tab_to(page, "Back to the start")
    page.keyboard.press("Enter")
    state = assert_numbers(page)
    assert [state[n] for n in ("mu", "sigma", "w", "b", "c")] == [0, 1, 0, 0, 0]
    assert state["k"] == 2
    assert fits(page)


def test_the_game_ends_near_the_data_and_starts_again_alike(opened):
    page = opened(labs.Hold())
    paths = []
    for _ in range(2):
        page.evaluate("document.querySelectorAll('button')[4].click()")
        path = page.evaluate(
            "Array.from({length: 150}, () => {document.querySelectorAll('button')[2].click();"
            "return labState().state.mu})"
        )
        paths.append(path)
    assert paths[0] == paths[1]
    assert max(paths[0][:60]) > 2.1  # it overshoots
    assert abs(np.mean(paths[0][100:]) - 2) < 0.2
    assert_numbers(page)


def test_numbers_that_run_away_are_told_and_can_be_reset(opened):
    page = opened(labs.Hold())
    page.check("[data-name=all]")
    for name in ("D’s learning rate", "G’s learning rate"):
        page.locator(f'input[aria-label="{name}"]').press("End")
    page.evaluate("for (let i = 0; i < 100; i++) document.querySelectorAll('button')[2].click()")
    assert page.text_content("[role=status]").startswith("The numbers ran away.")
    page.click("text=Back to the start")
    assert_numbers(page)
    page.uncheck("[data-name=all]")
    assert assert_numbers(page)["rateG"] == 0.5


def test_by_touch(opened):
    page = opened(labs.Hold(), width=360)
    page.tap("text=D’s turn")
    assert page.evaluate("labState().state.w") > 0
    page.tap("text=show D*")
    assert page.text_content("[role=status]") == "D* has w = 2.000, b = −2.000, c = 0.000."


def test_in_a_cell_the_lab_takes_the_place_of_the_picture(opened):
    page = opened(labs.Hold(), as_cell=True)
    frame = page.frames[1]
    frame.click("text=One round")
    assert frame.evaluate("labState().round") == 1
    assert not page.is_visible("img")
    inside = frame.evaluate("document.documentElement.scrollHeight")
    outside = page.locator("iframe").bounding_box()["height"]
    assert inside <= outside < inside + 20


def test_without_javascript_the_picture_stays(opened):
    page = opened(labs.Hold(), as_cell=True, javascript=False)
    assert page.is_visible("img")
    assert not page.is_visible("iframe")
    assert "C(G) is -0.713" in page.get_attribute("img", "alt")
