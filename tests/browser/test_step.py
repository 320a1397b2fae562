"""The lab *step* in a browser, by keyboard alone."""

import kgan
from kgan import labs

import numpy as np
import pytest

pytestmark = pytest.mark.slow
LIT_CODE = {0: [], 1: [1, 2], 2: [0], 3: [4, 5, 6, 7, 8], 4: [11, 12], 5: [13, 14, 15, 16]}
FILLED = {"loss": (3, 5), "value": (3, 5), "d_real": (3, 5), "d_fake": (3, 5)}
FILLED |= {"d_change": (3, 5), "g_change": (3, 5), "statistics": (1, 4)}


@pytest.fixture(scope="module")
def walk():
    networks = (
        kgan.models.build_conv_generator(filters=4, seed=1),
        kgan.models.build_conv_discriminator(filters=4, seed=2),
    )
    gan = kgan.GAN(*networks, seed=0)
    gan.compile()
    (x_train, _), _ = kgan.data.load_data("mnist")
    return labs.Step(gan, kgan.data.scale(x_train[:16]))


def lit(page, parts):
    every = page.locator(parts).all()
    return [i for i, part in enumerate(every) if "lit" in part.get_attribute("class").split()]


def written(value):
    if value == 0:
        return "0 (held fixed)"
    values = value if isinstance(value, list) else [value]
    return " →\u00a0".join(f"{v:.4f}" for v in values).replace("-", "−")


def check(page, walk, line):
    """Compares what is to be seen after so many lines with what was recorded."""
    settings = walk.settings()
    marks = page.locator(".algorithm li").evaluate_all(
        "all => all.map(li => [li.classList.contains('lit'), li.ariaCurrent])"
    )
    assert marks == [[True, "step"] if i == line else [False, "false"] for i in range(1, 6)]
    lines = page.locator(".code .line")
    assert (
        lines.evaluate_all("all => all.flatMap((c, i) => c.matches('.lit') ? [i] : [])")
        == (LIT_CODE[line])
    )
    if line:
        said = page.get_by_role("status").text_content()
        assert said == walk.says()[line - 1].replace("J_", "J")
    for key, since in FILLED.items():
        for turn, start in zip(("d_turn", "g_turn"), since, strict=True):
            shown = page.locator(f"[data-name={turn}-{key}]").text_content()
            assert shown == (written(walk.numbers[turn][key]) if line >= start else "–")
    pngs = page.locator(".arrays img").evaluate_all(
        "all => all.map(i => i.matches('.blank') ? null : i.src.split(',')[1])"
    )
    new = "new_" if line > 3 else ""
    names = [f"{new}latents", f"{new}fake"] if line else [None, None]
    names.append("real" if line > 1 else None)
    assert pngs == [name and settings["strips"][name] for name in names]
    fake = {3: "fake_logits", 5: "new_fake_logits"}.get(line)
    nothing = np.full((2, 8), "\u00a0").tolist()
    for name, logits in (("fake", fake), ("real", "real_logits" if line > 2 else None)):
        shown = [
            page.locator(f"[data-name^={name}-][data-name$={when}]").all_text_contents()
            for when in ("before", "after")
        ]
        expected = nothing
        if logits:
            rows = np.array(walk.arrays[logits][:, :8], "float64").round(4)
            expected = [[f"{v:.2f}".replace("-0.00", "0.00") for v in row] for row in rows]
            expected = [[text.replace("-", "−") for text in row] for row in expected]
            expected[0] = nothing[0] if name == "real" and line > 3 else expected[0]
        assert shown == expected


@pytest.mark.parametrize("width", [360, 900])
def test_five_presses_by_keyboard(opened, fits, walk, width):
    page = opened(walk, width)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Next line"
    for line in range(6):
        check(page, walk, line)
        assert fits(page)
        page.keyboard.press("Enter")
    check(page, walk, 5)  # one press too many
    page.keyboard.press("ArrowLeft")
    check(page, walk, 4)
    page.keyboard.press("ArrowRight")
    check(page, walk, 5)
    page.keyboard.press("Tab")
    page.keyboard.press("Space")  # Back
    check(page, walk, 4)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")  # Start over
    check(page, walk, 0)


def test_bars_are_as_high_as_the_logits(opened, walk):
    page = opened(walk)
    for _ in range(3):
        page.keyboard.press("Tab") if _ == 0 else None
        page.keyboard.press("Enter")
    boxes = page.locator(".bars .box i").evaluate_all(
        "all => all.map(i => [i.offsetHeight, i.getBoundingClientRect().top])"
    )
    logits = walk.settings()["logits"]
    values = np.array([logits["fake_logits"], logits["real_logits"]]).swapaxes(1, 2).ravel()
    everything = np.concatenate([np.ravel(v) for v in logits.values()])
    high = 48 / (max(everything.max(), 0) - min(everything.min(), 0))  # pixels for one
    heights = np.array(boxes)[:, 0]
    assert np.abs(heights - np.maximum(np.abs(values) * high, 3)).max() < 1.6


def test_in_a_cell(opened, walk):
    page = opened(walk, as_cell=True)
    inner = page.frame_locator("iframe")
    inner.get_by_role("button", name="Next line").click()
    assert inner.get_by_role("status").text_content() == walk.says()[0]
    assert page.locator("img").first.is_hidden()
    still = opened(walk, as_cell=True, javascript=False)
    assert still.locator("img").first.is_visible()
    assert "five pictures" in still.locator("img").first.get_attribute("alt")
