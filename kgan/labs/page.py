"""A lab that needs no kernel: one self-contained page, and a picture where nothing can run."""

import html
import json
from pathlib import Path

from kgan import plots
from kgan._checks import require

_HERE = Path(__file__).parent
# Nothing from the network: the page's own text, and pictures that are part of it.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:"
# The frame says how high it is, and then takes the place of the picture before it.
_AWAKE = (
    "window.addEventListener('message',e=>{if(e.source===this.contentWindow)"
    "this.style.height=e.data.height+'px'});"
    "this.style.display='block';this.previousElementSibling.style.display='none'"
)


def read(name):
    """Returns the text of one of the labs' own files."""
    return (_HERE / name).read_text("utf-8")


class Page:
    """Base of the labs that need no kernel.

    A subclass has a `name`, that of its JavaScript file, and a `title`. The file defines
    `start(root, settings)`, which builds the lab, and the functions of its arithmetic.
    """

    name = None
    title = None

    def settings(self):
        """Returns what the page starts with, a dict that JSON can hold."""
        return {}

    def picture(self):
        """Draws the static picture, with the lab's first numbers.

        Returns:
            Tuple of a Matplotlib figure and its alternative text.
        """
        raise NotImplementedError

    def html(self):
        """Makes the page.

        Returns:
            String, a whole HTML document that loads nothing else.
        """
        settings = json.dumps(self.settings()).replace("<", "\\u003c")
        return (
            '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">'
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
            '<meta name="viewport" content="width=device-width, initial-scale=1">'
            f"<title>{html.escape(self.title)}</title><style>{read('page.css')}</style></head>"
            f'<body><main id="lab" class="lab"></main><script>{read("common.js")}'
            f"{read(f'{self.name}.js')}"
            f'start(document.getElementById("lab"), {settings});\nreportHeight();</script>'
            "</body></html>"
        )

    def save(self, path):
        """Writes the page to a file that any browser opens.

        Args:
            path: String or path, such as `"hold.html"`.

        Raises:
            ValueError: If the name does not end in `.html`: browsers go by it.
        """
        require(str(path).endswith(".html"), "A page's name ends in .html.", path=str(path))
        Path(path).write_text(self.html(), "utf-8")

    def __repr__(self):
        return (
            f'The lab "{self.title}": open it in Jupyter, or save it as a page with '
            f'.save("{self.name}.html").'
        )

    def _repr_html_(self):
        figure, alt = self.picture()
        return (
            f"<div>{plots.image_tag(alt, figure)}"
            f'<iframe title="{html.escape(self.title)}" sandbox="allow-scripts" '
            f'style="display: none; width: 100%; border: 0" onload="{html.escape(_AWAKE)}" '
            f'srcdoc="{html.escape(self.html())}"></iframe></div>'
        )
