# what: looks at D's accuracy with a third and fourth pass in training mode, which moves BatchNorm's statistics and dropout's seeds again; ruled out: "in every pass, whoever's turn it is"
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    # how good is D before the step? (for debugging)
    right = tf.reduce_mean(tf.cast(discriminator(real, training=True) > 0, "float32"))
    wrong = tf.reduce_mean(tf.cast(discriminator(fake, training=True) > 0, "float32"))
    accuracy = (right + 1 - wrong) / 2
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-real_logits))
        loss += tf.reduce_mean(tf.nn.softplus(fake_logits))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
