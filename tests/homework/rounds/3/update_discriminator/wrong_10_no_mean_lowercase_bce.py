# what: uses the function keras.losses.binary_crossentropy, which gives one loss for each sample, and takes no mean: a vector comes back, and the gradient is that of the sum. Ruled out by: "Returns its loss, a scalar."
import tensorflow as tf
from keras.losses import binary_crossentropy


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        loss = binary_crossentropy(tf.ones_like(real_logits), real_logits, from_logits=True)
        loss += binary_crossentropy(tf.zeros_like(fake_logits), fake_logits, from_logits=True)
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
