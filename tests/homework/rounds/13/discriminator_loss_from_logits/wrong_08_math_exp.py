# what: wrong: plain math.exp in a loop, raises OverflowError at 1000
import math



def discriminator_loss_from_logits(real_logits, fake_logits):
    real = [math.log(1 + math.exp(-x)) for x in real_logits[:, 0]]
    fake = [math.log(1 + math.exp(x)) for x in fake_logits[:, 0]]
    return sum(real) / len(real) + sum(fake) / len(fake)
