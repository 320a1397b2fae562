# what: returns the loss computed anew after the optimizer's step (in inference mode), to see how good D is now; ruled out (hw4): "the loss $J_D$ from before the step, as a tensor"
import tensorflow as tf


def j_d(real_logits, fake_logits):
    return tf.reduce_mean(tf.nn.softplus(-real_logits)) + tf.reduce_mean(
        tf.nn.softplus(fake_logits)
    )


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        loss = j_d(discriminator(real, training=True), discriminator(fake, training=True))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    # the loss of the updated D
    return j_d(discriminator(real, training=False), discriminator(fake, training=False))
