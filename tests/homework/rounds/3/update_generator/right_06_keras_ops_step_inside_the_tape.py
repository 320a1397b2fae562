# what: keras.ops; gradient and step stand inside the with block, which costs time only
from keras import ops
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    weights = generator.trainable_weights
    with tf.GradientTape(persistent=True) as tape:
        fake = generator(latents, training=True)
        logits = discriminator(fake, training=True)
        # -log sigmoid(l) = log(1 + e^l) - l
        loss = ops.mean(ops.softplus(logits) - logits)
        gradients = tape.gradient(loss, weights)
        optimizer.apply(gradients, weights)
    del tape
    return loss
