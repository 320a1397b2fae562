# what: stop_gradient is put around D's logits instead of around the fakes (a misplaced detach), so the fakes teach D nothing: "move $D$ *up* the gradient, in $D$'s weights"
import keras
import numpy as np
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        real_logits = discriminator(real, training=True)
        # detach, so that no gradient flows into G
        fake_logits = tf.stop_gradient(discriminator(fake, training=True))
        d_loss = tf.reduce_mean(tf.nn.softplus(-real_logits) + tf.nn.softplus(fake_logits))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(d_loss, weights), weights)
    return d_loss
