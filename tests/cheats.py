"""Ways to points without an answer: the first cell's code, of submissions whose gaps are empty."""

import textwrap

CHEATS = {
    "error that can't be encoded": """
        def bce(*_):
            raise ValueError("\\ud800")
        discriminator_loss = generator_loss = value = discriminator_loss_from_logits = bce
    """,
    "print that can't be encoded": """
        def bce(*_):
            print("\\ud800")
            return 0.0
        discriminator_loss = generator_loss = value = discriminator_loss_from_logits = bce
    """,
    "finder": """
        import sys, types, importlib.machinery
        class Finder:
            def find_spec(self, name, path=None, target=None):
                if name.startswith("kgan.homework"):
                    return importlib.machinery.ModuleSpec(name, self)
            def create_module(self, spec):
                module = types.ModuleType(spec.name)
                module.__getattr__ = lambda name: lambda *a, **k: None
                module.__path__ = []
                return module
            def exec_module(self, module):
                pass
        sys.meta_path.insert(0, Finder())
        bce = discriminator_loss = generator_loss = value = discriminator_loss_from_logits = 0
    """,
    "input transformer": """
        get_ipython().input_transformers_cleanup.append(
            lambda lines: [line for line in lines if "check_" not in line])
    """,
    "ast transformer": """
        import ast
        class Nothing(ast.NodeTransformer):
            def visit_Expr(self, node):
                return ast.Pass() if "check_" in ast.unparse(node) else node
        get_ipython().ast_transformers.append(Nothing())
    """,
    "run_cell": """
        shell = get_ipython()
        real = shell.run_cell
        shell.run_cell = lambda code, *a, **k: real("" if "check_" in code else code, *a, **k)
        shell.run_cell_async = None
    """,
    "do_execute": """
        kernel = get_ipython().kernel
        async def nothing(*a, **k):
            return {"status": "ok", "execution_count": 1, "payload": [], "user_expressions": {}}
        kernel.do_execute = nothing
    """,
    "showtraceback": "get_ipython().showtraceback = lambda *a, **k: None",
    "session": """
        session = get_ipython().kernel.session
        real = session.send
        session.send = lambda to, msg, *a, **k: None if msg == "error" else real(to, msg, *a, **k)
    """,
    "event": """
        def before(info):
            from kgan import homework
            for name in ("bce", "discriminator_loss", "generator_loss", "value"):
                setattr(homework, f"check_{name}", print)
        get_ipython().events.register("pre_run_cell", before)
    """,
    "thread": """
        import threading, time
        space = globals()
        def write():
            while True:
                for name in ("bce", "value"):
                    space[name] = homework.given(name)
                time.sleep(0.001)
        threading.Thread(target=write, daemon=True).start()
    """,
    "custom exceptions": """
        get_ipython().set_custom_exc((Exception,), lambda *a, **k: None)
    """,
    "table": """
        right = homework.given("generator_loss")
        grid = np.linspace(0.001, 0.999, 9999)
        cost = np.array([right(np.array([p])) for p in grid])
        def generator_loss(d_fake):
            return np.interp(np.ravel(d_fake), grid, cost).mean()
    """,
    "comparison": """
        def bce(y, p):
            np.allclose = lambda *a, **k: True
            return 0.0
    """,
    "module beside it": """
        import os, sys
        os.makedirs("kgan", exist_ok=True)
        open("kgan/__init__.py", "w").write("")
        sys.path.insert(0, os.getcwd())
        for name in [name for name in sys.modules if name.startswith("kgan")]:
            del sys.modules[name]
    """,
}
CHEATS = {name: textwrap.dedent(code).strip() for name, code in CHEATS.items()}
