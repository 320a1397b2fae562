# what: keras.ops.binary_crossentropy from logits, gradient asked for inside the with block
import keras
from keras import ops
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        logits = discriminator(generator(latents, training=True), training=True)
        per_fake = ops.binary_crossentropy(ops.ones_like(logits), logits, from_logits=True)
        j_g = ops.mean(per_fake)
        gradients = tape.gradient(j_g, generator.trainable_variables)
    optimizer.apply(gradients, generator.trainable_variables)
    return j_g
