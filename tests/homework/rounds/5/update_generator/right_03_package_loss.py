# what: the loss by name from the package
import tensorflow as tf
from kgan import losses


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    criterion = losses.get("non_saturating")
    with tf.GradientTape() as tape:
        loss = criterion.generator(discriminator(generator(latents, training=True), training=True))
    w = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, w), w)
    return loss
