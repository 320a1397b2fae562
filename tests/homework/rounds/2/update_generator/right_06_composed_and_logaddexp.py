# what: functional style: D after G as one function, logaddexp(0, -l) as the loss
from functools import partial, reduce

from keras import ops
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    train = [partial(f, training=True) for f in (generator, discriminator)]
    with tf.GradientTape() as tape:
        logits = reduce(lambda x, f: f(x), train, latents)
        loss = ops.mean(ops.logaddexp(ops.zeros_like(logits), -logits))
    optimizer.apply(
        tape.gradient(loss, (w := generator.trainable_weights)),
        w,
    )
    return loss
