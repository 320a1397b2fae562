"""The lab in a browser: by keyboard alone, at two widths, with its numbers read back."""

from kgan import data, labs, losses

import numpy as np
import pytest

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def lab():
    images = data.load_data("fashion_mnist")[0][0]
    return labs.Judge(images[:3], images[3:6], seed=1)


def read(page, name):
    """A number as the page shows it."""
    return float(page.text_content(f'output[data-name="{name}"]').replace("\N{MINUS SIGN}", "-"))


def assert_numbers(page):
    """Asserts that the page shows what kgan computes from the answers; returns J_D."""
    now = page.evaluate("labState()")
    p, is_real = np.array(now["p"]), np.array(now["isReal"])
    logits = np.log(p / (1 - p))
    d_loss = float(losses.NonSaturating().discriminator(logits[is_real], logits[~is_real]))
    g_loss = float(losses.NonSaturating().generator(logits[~is_real]))
    assert read(page, "jD") == pytest.approx(d_loss, abs=5.1e-4)
    assert read(page, "jG") == pytest.approx(g_loss, abs=5.1e-4)
    costs = [read(page, f"loss{i}") for i in range(1, 7)]
    assert costs == pytest.approx(-np.log(np.where(is_real, p, 1 - p)), abs=5.1e-4)
    return d_loss


@pytest.mark.parametrize("width", [360, 900])
def test_by_keyboard_alone(opened, fits, lab, width):
    page = opened(lab, width=width)
    assert fits(page)
    assert not page.is_visible("text=J_D, their sum")
    assert "● real" not in page.inner_text("main")
    for i in range(6):
        page.keyboard.press("Tab")
        for _ in range(5 + i):
            page.keyboard.press("ArrowRight")
        assert read(page, f"p{i + 1}") == pytest.approx(0.55 + i / 100)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    paid = assert_numbers(page)
    assert page.inner_text("main").count("● real") == page.inner_text("main").count("■ fake") == 3
    assert f"J_D = {paid:.3f}" in page.text_content("[role=status]")
    assert fits(page)

    page.locator("input").first.focus()
    page.keyboard.press("End")
    assert read(page, "p1") == 0.99
    assert assert_numbers(page) != paid
    assert read(page, "answered") == pytest.approx(paid, abs=5.1e-4)
    page.locator("text=Again").focus()
    page.keyboard.press("Enter")
    assert not page.is_visible("text=J_D, their sum")
    assert "● real" not in page.inner_text("main")
    assert page.evaluate("labState().p") == [0.5] * 6


def test_one_half_to_all_pays_two_log_two(opened, lab):
    page = opened(lab, width=360)
    page.tap("text=Show the truth")
    assert assert_numbers(page) == pytest.approx(2 * np.log(2))
    assert "just as much as ½ for every picture" in page.text_content("[role=status]")
    assert read(page, "even") == 1.386


def test_pictures_are_sharp(opened, lab):
    page = opened(lab)
    sizes = page.evaluate(
        "[...document.images].map(i => [i.naturalWidth, getComputedStyle(i).imageRendering])"
    )
    assert sizes == [[28, "pixelated"]] * 6


def test_in_a_cell_the_lab_takes_the_place_of_the_picture(opened, lab):
    page = opened(lab, as_cell=True)
    frame = page.frames[1]
    frame.click("text=Show the truth")
    assert not page.is_visible("body > div > img")
    page.wait_for_timeout(200)
    inside = frame.evaluate("document.documentElement.scrollHeight")
    outside = page.locator("iframe").bounding_box()["height"]
    assert inside <= outside < inside + 20


def test_without_javascript_the_picture_stays(opened, lab):
    page = opened(lab, as_cell=True, javascript=False)
    assert page.is_visible("img")
    assert not page.is_visible("iframe")
