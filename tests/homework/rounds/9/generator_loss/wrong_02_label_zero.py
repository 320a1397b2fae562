# what: scored the fakes with label 0, which is D's half ("Think of the label that G hopes for")
import numpy as np


def generator_loss(d_fake):
    hoped = 0
    return -np.mean(hoped * np.log(d_fake) + (1 - hoped) * np.log(1 - d_fake))
