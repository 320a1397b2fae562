# what: prints the value and returns nothing (None). Quote: "D's answers to N reals and M fakes: one number"
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    v = np.mean(np.log(d_real)) + np.mean(np.log(1 - d_fake))
    print(f"V(D, G) = {v:.3f}")
