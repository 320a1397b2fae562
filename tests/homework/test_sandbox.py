"""Code that may do anything is run, and stopped."""

import os
import signal
import subprocess
import sys
import threading
import time

from kgan import homework
from kgan.homework import sandbox

import numpy as np
import pytest


def refused(function, *arguments):
    with pytest.raises(sandbox.Feedback) as caught:
        sandbox.run(function, arguments, ", on this input")
    return caught.value


def test_results_errors_and_what_is_printed_come_back():
    def talks(x):
        print("x is", x)
        return 2 * x

    assert sandbox.run(talks, (3,)) == (6, "x is 3\n")
    outcome, printed = sandbox.run(lambda: 1 / 0, ())
    assert printed == ""
    assert str(outcome).startswith("ZeroDivisionError: division by zero\n")


@pytest.mark.parametrize("elsewhere", [False, True], ids=["main thread", "another thread"])
def test_code_that_hangs_is_stopped_in_any_thread(elsewhere, monkeypatch):
    monkeypatch.setattr(sandbox, "SECONDS", 0.1)
    alive = []

    def hangs():
        while True:
            try:
                alive.append(None)
                time.sleep(0.001)
            except Exception:
                pass

    found = []
    if elsewhere:
        thread = threading.Thread(target=lambda: found.append(refused(hangs)))
        thread.start()
        thread.join()
    else:
        found.append(refused(hangs))
    assert found[0].mistake == "hangs"
    assert "within 0.1 seconds, on this input." in str(found[0])
    count = len(alive)
    time.sleep(0.05)
    assert len(alive) == count  # it does not go on behind our back


def test_code_that_prints_without_end_is_stopped():
    def endless():
        while True:
            print("here")

    assert refused(endless).mistake == "prints"


def test_the_stop_button_ends_a_check():
    alive = []

    def hangs(y, p):
        while True:
            alive.append(None)
            time.sleep(0.001)

    stop = threading.Timer(0.5, lambda: os.kill(os.getpid(), signal.SIGINT))
    # A shell has its background jobs ignore the signal; a kernel does not.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    stop.start()
    try:
        with pytest.raises(KeyboardInterrupt):
            homework.check_bce(hangs)
    finally:
        stop.join()
        signal.signal(signal.SIGINT, before)
    count = len(alive)
    time.sleep(0.1)
    assert 0 < len(alive) == count  # what was checked has ended, too


def test_changed_arguments_are_noticed():
    def in_place(d_fake):
        np.log(d_fake, out=d_fake)
        return -d_fake.mean()

    numbers = np.array([0.5, 0.25])
    assert refused(in_place, numbers).mistake == "mutates"
    assert numbers.tolist() == [0.5, 0.25]


def test_functions_with_a_closure_are_blocked_and_given_back():
    number = 3

    def closed_over(y, p):
        return number

    with sandbox.blocked((), closed_over, "bce"), pytest.raises(sandbox.Blocked):
        closed_over(1, 0.5)
    assert closed_over(1, 0.5) == 3


BLOCKED = """
from kgan import homework, theory
import kgan
def imported(d_real, d_fake):
    from kgan import losses
    return losses.NonSaturating().discriminator(d_real, d_fake)
def given(d_real, d_fake):
    return homework.given("discriminator_loss")(d_real, d_fake)
def attribute(d_real, d_fake):
    return kgan.losses.Minimax().discriminator(d_real, d_fake)
for answer in (imported, attribute, given):
    try:
        homework.check_discriminator_loss(answer)
    except homework.Feedback as feedback:
        assert feedback.mistake == "blocked", feedback
    else:
        raise SystemExit(f"{answer.__name__} got through")
import keras
assert float(kgan.losses.Minimax().generator(keras.ops.zeros((1, 1)))) < 0  # works again
"""


@pytest.mark.slow
def test_kgans_own_answer_is_blocked_even_where_the_answer_imports_it():
    result = subprocess.run([sys.executable, "-c", BLOCKED], capture_output=True, text=True)
    assert result.returncode == 0, result.stdout + result.stderr
