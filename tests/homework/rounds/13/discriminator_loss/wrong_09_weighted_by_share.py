# what: wrong: each mean is weighted by twice its share N/(N+M) or M/(N+M) (logits)
import numpy as np



def discriminator_loss(d_real, d_fake):
    n, m = len(d_real), len(d_fake)
    real = np.logaddexp(0, -d_real).mean()
    fake = np.logaddexp(0, d_fake).mean()
    return 2 * (n * real + m * fake) / (n + m)
