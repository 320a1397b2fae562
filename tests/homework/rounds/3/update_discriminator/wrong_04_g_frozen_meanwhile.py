# what: G is frozen during D's step and thawed after it, as in old tutorials: a frozen BatchNorm runs with its moving statistics, so the fakes are others and G's statistics stay where they are. Ruled out by lesson 6: "But $G$'s moving statistics move in **both**"
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    frozen_before = [layer.trainable for layer in generator.layers]
    generator.trainable = False
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-real_logits))
        loss += tf.reduce_mean(tf.nn.softplus(fake_logits))
    grads = tape.gradient(loss, discriminator.trainable_variables)
    optimizer.apply_gradients(zip(grads, discriminator.trainable_variables))
    # put everything back as it was
    generator.trainable = True
    for layer, trainable in zip(generator.layers, frozen_before):
        layer.trainable = trainable
    return loss
