# what: prints the value and returns nothing (None). Ruled out by: "N reals and M fakes: one number."
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    V = np.mean(np.log(np.asarray(d_real))) + np.mean(np.log(1 - np.asarray(d_fake)))
    print(f"V(D, G) = {V:.3f}")
