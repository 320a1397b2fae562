"""The lab in a browser: by keyboard alone, at two widths, with its numbers read back."""

import re

from kgan import labs, theory

import numpy as np
import pytest

pytestmark = pytest.mark.slow


def tab_to(page, name):
    """Presses Tab until the control of this name has the focus."""
    named = "(it) => it.ariaLabel || (it.labels?.[0] ?? it).textContent"
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate(f"({named})(document.activeElement)").startswith(name):
            return
    raise AssertionError(f"Tab does not reach {name!r}.")


def press(page, name, key="Enter", times=1):
    tab_to(page, name)
    for _ in range(times):
        page.keyboard.press(key)


def read(page, name):
    """A number as the page shows it."""
    return float(page.text_content(f'output[data-name="{name}"]').replace("\N{MINUS SIGN}", "-"))


def assert_at(page, point, rounds):
    """Asserts that the page shows this pair after so many rounds."""
    shown = [read(page, name) for name in ("theta", "psi", "r2", "round")]
    assert shown == pytest.approx([*point, np.sum(np.square(point)), rounds], abs=5.1e-5)


@pytest.mark.parametrize("width", [360, 900])
def test_by_keyboard_alone(opened, fits, width):
    page = opened(labs.Dirac(), width=width)
    assert fits(page)
    assert_at(page, (1, 1), 0)
    path = theory.DiracGAN("minimax").simulate(1002, 0.2)
    press(page, "One round", times=2)
    assert_at(page, path[2], 2)
    press(page, "Run 1,000")
    assert_at(page, path[1002], 1002)
    assert read(page, "lambda") == pytest.approx(np.sqrt(1.01), abs=5.1e-5)
    assert "Round 1002" in page.text_content("[role=status]")

    # Non-saturating, in turns, with R1 of 0.5, from another start.
    press(page, "Loss", "ArrowDown")
    press(page, "The players move", "ArrowDown")
    press(page, "R1's", "ArrowRight", times=10)
    assert read(page, "r1") == 0.5
    press(page, "Back to the start")
    press(page, "The plane", "ArrowLeft", times=3)
    page.keyboard.press("ArrowUp")
    assert_at(page, (0.7, 1.1), 0)
    press(page, "One round", times=5)
    game = theory.DiracGAN("non_saturating", "r1", 0.5)
    path = game.simulate(5, 0.2, alternating=True, start=(0.7, 1.1))
    assert_at(page, path[5], 5)
    logit = np.prod(path[5])
    j_d, j_g = np.log(2) + np.logaddexp(0, logit), np.logaddexp(0, -logit)
    found = [read(page, name) for name in ("jD", "jG", "penalty", "lambda")]
    wanted = [j_d, j_g, 0.25 * path[5][1] ** 2, np.sqrt(0.9)]
    assert found == pytest.approx(wanted, abs=5.1e-5)
    assert fits(page)


def test_two_rates_k_and_momentum_by_keyboard(opened):
    page = opened(labs.Dirac())
    press(page, "the same rate", "Space")
    press(page, "G's rate", "Home")
    press(page, "D's steps", "ArrowRight", times=2)
    press(page, "Momentum", "ArrowRight", times=5)
    found = [read(page, name) for name in ("rateD", "rateG", "k", "momentum")]
    assert found == [0.2, 0.01, 3, 0.05]
    press(page, "One round", times=3)
    theta, psi, v_g, v_d, game = 1.0, 1.0, 0.0, 0.0, theory.DiracGAN("minimax")
    for _ in range(3):
        before = psi
        for _ in range(3):
            v_d = 0.05 * v_d + game.flow(theta, psi)[1]
            psi += 0.2 * v_d
        v_g = 0.05 * v_g + game.flow(theta, before)[0]
        theta += 0.01 * v_g
    assert_at(page, (theta, psi), 3)
    press(page, "the same rate", "Space")
    assert read(page, "rateG") == 0.2


def test_nothing_moves_unasked_and_play_pauses(opened):
    page = opened(labs.Dirac())
    page.wait_for_timeout(400)
    assert read(page, "round") == 0
    press(page, "Play")
    page.locator('output[data-name="round"]').filter(has_text=re.compile("[3-9]")).wait_for()
    page.keyboard.press("Enter")
    paused = read(page, "round")
    path = theory.DiracGAN("minimax").simulate(int(paused), 0.2)
    page.wait_for_timeout(400)
    assert_at(page, path[-1], paused)


def test_a_tap_sets_the_start_and_a_task_answers(opened):
    page = opened(labs.Dirac(), width=360)
    page.get_by_label("The plane").tap(position={"x": 100, "y": 100})
    assert (read(page, "theta"), read(page, "psi")) != (1, 1)
    assert read(page, "theta") < 0 < read(page, "psi")
    press(page, "Check task 5")
    assert page.text_content('[data-name="task5"]').startswith("Not yet.")
    page.get_by_label("Loss", exact=True).select_option("non_saturating")
    press(page, "Check task 5")
    assert page.text_content('[data-name="task5"]').startswith("Right.")


def test_in_a_cell_the_page_takes_the_picture_s_place(opened, fits):
    page = opened(labs.Dirac(), as_cell=True)
    frame = page.frame_locator("iframe")
    frame.get_by_role("button", name="One round").click()
    assert "Round 1:" in frame.locator("[role=status]").first.text_content()
    assert not page.is_visible("img")
    assert fits(page)


def test_without_javascript_the_picture_stays(opened):
    page = opened(labs.Dirac(), javascript=False)
    assert page.title() == "The Dirac-GAN"
    page = opened(labs.Dirac(), as_cell=True, javascript=False)
    assert page.is_visible("img")
    assert "theta 20.00" in page.get_attribute("img", "alt")
