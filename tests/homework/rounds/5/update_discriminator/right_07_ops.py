# what: keras.ops.binary_crossentropy for each sample, then the means
import tensorflow as tf
from keras import ops


def cost(logits, label):
    labels = ops.full_like(logits, label)
    return ops.binary_crossentropy(labels, logits, from_logits=True)


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        on_real = ops.mean(cost(discriminator(real, training=True), 1.0))
        on_fake = ops.mean(cost(discriminator(fake, training=True), 0.0))
        loss = on_real + on_fake
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
