# what: wrong: the label G hopes for is 1/2, since D is at 1/2 in the end
import numpy as np



def generator_loss(d_fake):
    hoped = 0.5
    return -np.mean(hoped * np.log(d_fake) + (1 - hoped) * np.log(1 - d_fake))
