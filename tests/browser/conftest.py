"""A Chromium without a window. Where there is none, these tests are skipped."""

import shutil

import pytest

_NAMES = ("chromium", "chromium-browser", "google-chrome")


@pytest.fixture(scope="session")
def browser():
    playwright = pytest.importorskip("playwright.sync_api", reason="This test needs playwright.")
    path = next(filter(None, map(shutil.which, _NAMES)), None)
    if path is None:
        pytest.skip(f"This test needs a browser: {', '.join(_NAMES)}.")
    with playwright.sync_playwright() as running:
        browser = running.chromium.launch(
            executable_path=path, args=["--no-sandbox", "--disable-gpu"]
        )
        yield browser
        browser.close()


@pytest.fixture
def opened(browser, tmp_path):
    """A function that opens a lab and returns Playwright's page.

    `opened(lab, width=900, as_cell=False, javascript=True)`: the lab's own page, or with `as_cell`
    a page around what a notebook shows. Fails at the end if a page wrote an error on the console
    or asked for anything beyond its own file.
    """
    contexts, wrong = [], []

    def open_lab(lab, width=900, as_cell=False, javascript=True):
        cell = f'<!DOCTYPE html><html lang="en"><title>cell</title><body>{lab._repr_html_()}</body>'
        file = tmp_path / f"{lab.name}.html"
        file.write_text(cell if as_cell else lab.html(), "utf-8")
        size = {"width": width, "height": 900}
        contexts.append(
            browser.new_context(viewport=size, has_touch=True, java_script_enabled=javascript)
        )
        page = contexts[-1].new_page()
        own = (file.as_uri(), "data:", "about:")
        page.on("console", lambda said: wrong.extend([said.text] if said.type == "error" else []))
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on(
            "request",
            lambda asked: wrong.extend([] if asked.url.startswith(own) else [asked.url]),
        )
        page.goto(file.as_uri())
        return page

    yield open_lab
    for context in contexts:
        context.close()
    assert not wrong


@pytest.fixture
def fits():
    """A function: whether a page needs no scrolling sideways."""
    wide = "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
    return lambda page: page.evaluate(wide)
